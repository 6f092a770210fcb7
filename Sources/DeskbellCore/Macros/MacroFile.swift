/// A macro as a text file.
///
/// ```yaml
/// name: refund-sent
/// title: The refund is on its way
/// guard: status:open tag:refund
/// steps:
///   - tag: +paid -refund
///   - department: billing
///   - solve
/// reply: |
///   Dear {{customer.firstName|customer}}, we have sent your money today.
/// ```
///
/// `name` and one of `steps`, `reply` and `responses` are needed. `guard` is a query that a ticket
/// must meet. `responses` names canned responses that make the reply, in the customer's language.
public struct MacroFile: Hashable, Sendable {
  public var name: String
  /// A few words for people; empty: the name.
  public var title: String
  /// A query of the query language; nil: it goes with every ticket.
  public var guardQuery: String?
  public var steps: [MacroStep]
  /// With `{{values}}`; nil: nothing is said to the customer.
  public var reply: String?
  /// Names of canned responses that follow the reply.
  public var responses: [String]

  public init(
    name: String, title: String = "", guardQuery: String? = nil, steps: [MacroStep] = [],
    reply: String? = nil, responses: [String] = []
  ) {
    self.name = name
    self.title = title
    self.guardQuery = guardQuery
    self.steps = steps
    self.reply = reply
    self.responses = responses
  }

  /// What people read: the title, else the name.
  public var heading: String { title.isEmpty ? name : title }

  /// Whether it says something to the customer.
  public var replies: Bool { reply != nil || !responses.isEmpty }

  /// The text of the file, which reads back as the same.
  public var text: String {
    var lines = ["name: \(YAMLText.quoted(name))"]
    if !title.isEmpty { lines.append("title: \(YAMLText.quoted(title))") }
    if let guardQuery { lines.append("guard: \(YAMLText.quoted(guardQuery))") }
    if !steps.isEmpty {
      lines.append("steps:")
      lines += steps.map { "  - \($0.fileText)" }
    }
    if let reply { lines.append("reply: \(YAMLText.quoted(reply))") }
    if !responses.isEmpty {
      lines.append("responses: [\(responses.map(YAMLText.quoted).joined(separator: ", "))]")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension MacroStep {
  /// As a line of YAML: what could be taken for something else is put in quotation marks.
  fileprivate var fileText: String {
    switch self {
    case .tag, .snooze:
      let parts = words.split(separator: ":", maxSplits: 1)
      return "\(parts[0]): \(YAMLText.quoted(String(parts[1].dropFirst())))"
    default: return words
    }
  }
}
