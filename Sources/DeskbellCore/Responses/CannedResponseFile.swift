/// A canned response as a Markdown file.
///
/// ```
/// ---
/// name: refund-sent
/// department: billing
/// tags: [refund, payment]
/// language: en
/// title: The refund is on its way
/// ---
/// Dear {{customer.firstName|customer}}, we have sent …
///
/// ---
/// language: lt
/// title: Pinigai grąžinti
/// ---
/// Sveiki, …
/// ```
///
/// Every language has a header between two lines `---` and a body up to the next header; the first
/// header also has the name and what belongs to the whole. `name`, `language` and `title` are needed.
/// A line `---` in a body stays what it is in Markdown unless a `language:` or `title:` follows
/// directly; such a line is written `\---`. Blank lines at the ends of a body do not count, line
/// ends become LF, and a U+FEFF that begins a value is lost.
public struct CannedResponseFile: Equatable, Sendable {
  public var name: String
  /// The handle of a department.
  public var department: String?
  public var tags: [String]
  /// At least one, each language once.
  public var variants: [CannedResponse.Variant]

  public init(
    name: String, department: String? = nil, tags: [String] = [],
    variants: [CannedResponse.Variant]
  ) {
    self.name = name
    self.department = department
    self.tags = tags
    self.variants = variants
  }

  /// The file of a response; a department that is gone is left out.
  public init(_ response: CannedResponse, roster: DeskRoster) {
    self.init(
      name: response.name,
      department: response.department.flatMap { roster.department($0)?.handle },
      tags: response.tags, variants: response.variants)
  }

  /// Reads a file; `file` is its name for errors. Bodies are not looked into: `problems(in:file:_:)`
  /// does that.
  public init(parsing text: String, file: String) throws(CannedResponseFileError) {
    var parser = CannedResponseFileParser(text: text, file: file)
    self = try parser.parse().file
  }

  /// The response, for the store. Throws where the desk has no such department.
  public func response(
    id: CannedResponse.ID, roster: DeskRoster, file: String
  ) throws(CannedResponseFileError) -> CannedResponse {
    var known: Department.ID?
    if let department {
      guard let found = roster.department(handle: department) else {
        throw unknownDepartment(department, roster, file)
      }
      known = found.id
    }
    return CannedResponse(
      id: id, name: name, variants: variants, tags: tags, department: known)
  }

  /// Everything that is wrong with a file, in the order of its lines.
  public static func problems(
    in text: String, file: String, roster: DeskRoster
  ) -> [CannedResponseFileError] {
    var parser = CannedResponseFileParser(text: text, file: file)
    do {
      let (parsed, bodyLines) = try parser.parse()
      var problems: [CannedResponseFileError] = []
      if let handle = parsed.department, roster.department(handle: handle) == nil {
        problems.append(parsed.unknownDepartment(handle, roster, file))
      }
      for (variant, line) in zip(parsed.variants, bodyLines) {
        problems += bodyProblems(variant.body, from: line, file)
      }
      return problems
    } catch {
      return [error]
    }
  }

  private static func bodyProblems(
    _ body: String, from line: Int, _ file: String
  ) -> [CannedResponseFileError] {
    // Line by line, so that one mistake does not hide the next: a value never spans lines.
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().flatMap { offset, text in
      lineProblems(String(text)).map {
        CannedResponseFileError(file: file, line: line + offset, reason: $0)
      }
    }
  }

  private static func lineProblems(_ text: String) -> [String] {
    let known = TemplateValue.allCases.map(\.rawValue)
    do throws(TemplateError) {
      return try ResponseTemplate(parsing: text).unknownNames.map { name in
        let question =
          NearestWord.nearest(to: name, among: known)
          .map { " Did you mean {{\($0)}}?" } ?? ""
        return "There is no value {{\(name)}}.\(question)"
      }
    } catch {
      return ["Column \(error.column): \(error.message)"]
    }
  }

  private func unknownDepartment(
    _ handle: String, _ roster: DeskRoster, _ file: String
  ) -> CannedResponseFileError {
    let question =
      NearestWord.nearest(to: handle, among: roster.departments.map(\.handle))
      .map { " Did you mean \"\($0)\"?" } ?? ""
    return CannedResponseFileError(
      file: file, line: 1, reason: "There is no department \"\(handle)\".\(question)")
  }
}
