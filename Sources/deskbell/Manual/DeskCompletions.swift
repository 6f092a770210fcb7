import ArgumentParser
import DeskbellCore
import DeskbellText

/// What the desk knows that may be typed: for the completion of shells, which must never complain.
///
/// All of it is foreign text. It leaves as one line each without control characters, and what would be
/// read as an option is not offered.
enum DeskCompletions {
  private static func offered(
    _ words: @escaping @Sendable (_ typed: String) -> [String]
  ) -> CompletionKind {
    .custom { _, _, typed in words(typed).filter { !$0.hasPrefix("-") }.map(line) }
  }

  /// zsh takes what stands behind a colon for a description.
  private static func line(_ word: String) -> String {
    let text = DisplayText(word).string
    guard CompletionShell.requesting == .zsh else { return text }
    return text.reduce(into: "") { $0 += $1 == ":" || $1 == "\\" ? "\\\($1)" : String($1) }
  }

  /// Handles of agents who work here.
  static let agents = offered { _ in
    roster?.agents.filter(\.isActive).map(\.handle) ?? []
  }

  static let departments = offered { _ in
    roster?.departments.map(\.handle) ?? []
  }

  static let views = offered { _ in
    ShippedView.named.map(\.name) + (roster?.departments.map(\.handle) ?? []) + keptViewNames
  }

  /// Views that somebody made: one's own and everybody's.
  static let keptViews = offered { _ in keptViewNames }

  /// One's own and the shared ones.
  static let macros = offered { _ in
    Set(((try? desk?.macros(of: reader)) ?? []).map(\.name)).sorted()
  }

  static let responses = offered { _ in
    ((try? desk?.responses()) ?? []).map(\.name)
  }

  /// Addresses that begin so: of all they would be too many. Who sees them masked gets none, for
  /// a masked one names nobody.
  static let customers = offered { typed in
    guard !typed.isEmpty, let desk, let roster = try? desk.roster(),
      let reader = try? Session(SessionSettings()).reader(in: roster),
      (try? desk.masksPersonalData(for: reader)) == false
    else { return [] }
    return (try? desk.customerAddresses(beginningWith: typed, limit: 50)) ?? []
  }

  /// The tickets that press most.
  static let tickets = offered { _ in
    guard let desk else { return [] }
    let request = PageRequest(
      filter: TicketFilter(isOpen: true, snooze: .hidden), order: .next, anchor: .first, limit: 50)
    return (try? desk.page(request))?.rows.map { "\($0.id)" } ?? []
  }

  private static var desk: Desk? { try? Session(SessionSettings()).openDesk() }
  private static var keptViewNames: [String] {
    ((try? desk?.savedViews(for: reader)) ?? []).map(\.name)
  }

  /// Nil: it is not known who asks, so only what is everybody's is offered.
  private static var reader: Agent.ID? {
    guard let roster else { return nil }
    return (try? Session(SessionSettings()).reader(in: roster))?.id
  }

  private static var roster: DeskRoster? { try? desk?.roster() }
}
