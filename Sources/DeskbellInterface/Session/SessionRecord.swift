import DeskbellCore

/// Where an agent was when the workspace was left, and what was typed there.
struct SessionRecord: Equatable, Sendable {
  /// `mine`, `department:3`, `kept:7`.
  var view = ""
  /// The query that limited the view; empty: none.
  var limit = ""
  /// The ticket under the cursor.
  var selected: Ticket.ID?
  /// The ticket that was open.
  var open: Ticket.ID?
  /// Command lines, the newest last.
  var history: [String] = []
  /// Commands used last, the newest first.
  var recent: [String] = []

  init() {}

  /// Whether it can only be understood with the desk's people and departments.
  var namesPeople: Bool { !limit.isEmpty || view.contains(":") }

  /// What a file says; what cannot be read is left out, since a file of the program's own is nothing
  /// that a person could mend.
  init(bytes: [UInt8], file: String) {
    guard let document = try? YAMLDocument(bytes: bytes, file: file),
      case .mapping(let mapping) = document.root.content
    else { return }
    func text(_ key: String) -> String {
      if case .text(let text) = mapping[key]?.content { text } else { "" }
    }
    func texts(_ key: String) -> [String] {
      guard case .list(let items) = mapping[key]?.content else { return [] }
      return items.compactMap { if case .text(let text) = $0.content { text } else { nil } }
    }
    view = text("view")
    limit = text("limit")
    selected = Int64(text("selected")).map(Ticket.ID.init(rawValue:))
    open = Int64(text("open")).map(Ticket.ID.init(rawValue:))
    history = texts("history").suffix(WorkspaceState.longestHistory)
    recent = texts("recent").filter { CommandTable.command(named: $0) != nil }
  }

  /// As it is kept: JSON, which is YAML as well.
  var text: String {
    let value: JSONValue = [
      "view": .string(view), "limit": .string(limit),
      "selected": selected.map { .integer($0.rawValue) } ?? .null,
      "open": open.map { .integer($0.rawValue) } ?? .null,
      "recent": .strings(recent), "history": .strings(history),
    ]
    return value.prettyText + "\n"
  }

  /// With the lines that another session of the same person left meanwhile.
  func joined(with other: SessionRecord) -> SessionRecord {
    var joined = self
    let foreign = other.history.filter { !history.contains($0) }
    joined.history = (foreign + history).suffix(WorkspaceState.longestHistory)
    return joined
  }
}
