import DeskbellCore

/// The prepared answers of the demo desk and of a sample desk. In the texts, `% name | department or - | tags` begins a
/// response and `~ language | title` one of its variants.
enum DemoResponses {
  static let texts = [general, billing, domains, hosting, security]

  /// The responses in some of the texts, for the departments that they name by handle.
  static func parse(
    _ texts: [String], departments: [String: Department.ID]
  ) throws(DemoScriptError) -> [CannedResponse] {
    var responses: [CannedResponse] = []
    for text in texts {
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        try take(line, into: &responses, departments: departments)
      }
    }
    return responses.map(trimmed)
  }

  private static func take(
    _ line: Substring, into responses: inout [CannedResponse], departments: [String: Department.ID]
  ) throws(DemoScriptError) {
    if line.hasPrefix("% ") {
      responses.append(try response(line.dropFirst(2), departments: departments))
    } else if line.hasPrefix("~ ") {
      let fields = line.dropFirst(2).split(separator: "|").map(DemoScriptWords.trimmed)
      guard fields.count == 2, !responses.isEmpty else {
        throw DemoScriptError(subject: "responses", line: String(line), problem: "is no variant")
      }
      responses[responses.count - 1].variants.append(
        CannedResponse.Variant(language: String(fields[0]), title: String(fields[1]), body: ""))
    } else if let last = responses.indices.last,
      let variant = responses[last].variants.indices.last
    {
      responses[last].variants[variant].body += line + "\n"
    }
  }

  private static func response(
    _ line: Substring, departments: [String: Department.ID]
  ) throws(DemoScriptError) -> CannedResponse {
    let fields = line.split(separator: "|").map(DemoScriptWords.trimmed)
    guard fields.count == 3, fields[1] == "-" || departments[String(fields[1])] != nil else {
      throw DemoScriptError(subject: "responses", line: String(line), problem: "is no response")
    }
    return CannedResponse(
      id: 0, name: String(fields[0]), variants: [],
      tags: fields[2].split(separator: " ").map(String.init),
      department: departments[String(fields[1])])
  }

  private static func trimmed(_ response: CannedResponse) -> CannedResponse {
    var response = response
    for index in response.variants.indices {
      while response.variants[index].body.last == "\n" {
        response.variants[index].body.removeLast()
      }
    }
    return response
  }
}
