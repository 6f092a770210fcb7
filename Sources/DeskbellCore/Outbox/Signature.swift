/// What stands below an answer to a customer: the department's, with the values of the ticket.
public enum Signature {
  /// What separates it from the text, as mail programs know it (RFC 3676, section 4.3).
  public static let separator = "-- "

  /// The department that signs: the ticket's, else the only one of whoever writes.
  public static func department(
    of ticket: Ticket, writtenBy agent: Agent?
  ) -> Department.ID? {
    if let department = ticket.department { return department }
    guard let agent, agent.departments.count == 1 else { return nil }
    return agent.departments[0]
  }

  /// The lines of a signature; nil where there is none. A line whose value is missing is left out: a
  /// customer sees no gaps.
  public static func text(of template: String, with context: TemplateContext) -> String? {
    let lines = template.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let filled = lines.compactMap { line -> String? in
      guard let parsed = try? ResponseTemplate(parsing: String(line)) else { return String(line) }
      let filled = parsed.fill(with: context)
      return filled.isComplete ? filled.text : nil
    }
    return filled.joined(separator: "\n").trimmingBlanks.nonEmpty
  }

  /// A text with its signature below it, once.
  public static func sign(_ text: String, with signature: String?) -> String {
    guard let signature, !text.contains(signature) else { return text }
    var body = text[...]
    while let last = body.last, last.isWhitespace { body.removeLast() }
    return "\(body)\n\n\(separator)\n\(signature)"
  }

  /// What is wrong with a signature; nil: nothing.
  public static func problem(of template: String) -> String? {
    do throws(TemplateError) {
      let unknown = try ResponseTemplate(parsing: template).unknownNames
      guard let name = unknown.first else { return nil }
      let near = NearestWord.nearest(to: name, among: TemplateValue.allCases.map(\.rawValue))
      return "There is no value {{\(name)}}." + (near.map { " Did you mean {{\($0)}}?" } ?? "")
    } catch {
      return "\(error)"
    }
  }
}
