/// One thing that a macro does to a ticket, as it is written in its file.
public enum MacroStep: Hashable, Sendable {
  /// Whom a ticket is given to.
  public enum Assignee: Hashable, Sendable {
    /// Whoever runs the macro.
    case me
    case nobody
    /// By the handle.
    case agent(String)
  }

  case status(TicketStatus)
  case priority(Priority)
  case tag(adding: [String], removing: [String])
  case assign(Assignee)
  /// The handle of a department; nil: none.
  case department(String?)
  /// When to come back, in words: `2d`, `mon 9`.
  case snooze(String)
  /// An internal note with `{{values}}`.
  case note(String)
  case noAnswerNeeded

  /// As it is written in a file: `status: pending`.
  public var words: String {
    switch self {
    case .status(.solved): "solve"
    case .status(let status): "status: \(status.rawValue)"
    case .priority(let priority): "priority: \(priority.rawValue)"
    case .tag(let adding, let removing):
      "tag: " + (adding.map { "+\($0)" } + removing.map { "-\($0)" }).joined(separator: " ")
    case .assign(.me): "assign: me"
    case .assign(.nobody): "assign: none"
    case .assign(.agent(let handle)): "assign: \(handle)"
    case .department(let handle): "department: \(handle ?? "none")"
    case .snooze(let words): "snooze: \(words)"
    case .note(let text): "note: \(YAMLText.quoted(text))"
    case .noAnswerNeeded: "no-answer"
    }
  }

  /// The step that a verb is; nil where a macro has none for it.
  public init?(_ verb: TicketVerb, roster: DeskRoster) {
    switch verb {
    case .setStatus(let status): self = .status(status)
    case .solve: self = .status(.solved)
    case .reopen: self = .status(.open)
    case .setPriority(let priority): self = .priority(priority)
    case .tag(let adding, let removing): self = .tag(adding: adding, removing: removing)
    case .take: self = .assign(.me)
    case .release: self = .assign(.nobody)
    case .assign(let id):
      guard let handle = roster.agent(id)?.handle else { return nil }
      self = .assign(.agent(handle))
    case .move(nil): self = .department(nil)
    case .move(let id?):
      guard let handle = roster.department(id)?.handle else { return nil }
      self = .department(handle)
    case .declareNoAnswerNeeded: self = .noAnswerNeeded
    default: return nil
    }
  }

  /// What it does at a desk, now.
  /// - Throws: `Refusal` where somebody it names is not there, or the time is none.
  func verb(roster: DeskRoster, context: TemplateContext, now: Instant, wallClock: WallClock)
    throws -> TicketVerb
  {
    switch self {
    case .status(.solved): return .solve
    case .status(let status): return .setStatus(status)
    case .priority(let priority): return .setPriority(priority)
    case .tag(let adding, let removing): return .tag(adding: adding, removing: removing)
    case .assign(.me): return .take
    case .assign(.nobody): return .release
    case .assign(.agent(let handle)):
      guard let agent = roster.agent(handle: handle) else {
        throw Refusal.invalid("The macro assigns to \(handle), but there is no such agent.")
      }
      return .assign(to: agent.id)
    case .department(nil): return .move(to: nil)
    case .department(let handle?):
      guard let department = roster.department(handle: handle) else {
        throw Refusal.invalid("The macro moves to \(handle), but there is no such department.")
      }
      return .move(to: department.id)
    case .snooze(let words):
      do throws(MomentError) {
        return .snooze(until: try MomentReader(now: now, wallClock: wallClock).moment(words))
      } catch {
        throw Refusal.invalid("The macro snoozes until “\(words)”, which is no time to come.")
      }
    case .note(let text): return .note(Composition(text: try Self.filled(text, with: context)))
    case .noAnswerNeeded: return .declareNoAnswerNeeded
    }
  }

  private static func filled(_ text: String, with context: TemplateContext) throws -> String {
    guard let template = try? ResponseTemplate(parsing: text) else { return text }
    return template.fill(with: context).text
  }
}
