import ArgumentParser
import DeskbellCore
import DeskbellText

/// What the desk knows that may be typed: for the completion of shells, which must never complain.
enum DeskCompletions {
  /// Handles of agents who work here.
  static let agents = CompletionKind.custom { _, _, _ in
    roster?.agents.filter(\.isActive).map(\.handle) ?? []
  }

  static let departments = CompletionKind.custom { _, _, _ in
    roster?.departments.map(\.handle) ?? []
  }

  static let views = CompletionKind.custom { _, _, _ in
    ShippedView.named.map(\.name) + (roster?.departments.map(\.handle) ?? []) + keptViewNames
  }

  /// Views that somebody made: one's own and everybody's.
  static let keptViews = CompletionKind.custom { _, _, _ in keptViewNames }

  /// One's own and the shared ones.
  static let macros = CompletionKind.custom { _, _, _ in
    Set(((try? desk?.macros(of: reader)) ?? []).map(\.name)).sorted()
  }

  static let responses = CompletionKind.custom { _, _, _ in
    ((try? desk?.responses()) ?? []).map(\.name)
  }

  /// Addresses that begin so: of all they would be too many. Who sees them masked gets none, for
  /// a masked one names nobody.
  static let customers = CompletionKind.custom { _, _, typed in
    guard !typed.isEmpty, let desk, let roster = try? desk.roster(),
      let reader = try? Session(SessionSettings()).reader(in: roster),
      (try? desk.masksPersonalData(for: reader)) == false
    else { return [] }
    return ((try? desk.customerAddresses(beginningWith: typed, limit: 50)) ?? [])
      .map { DisplayText($0).string }
  }

  /// The tickets that press most.
  static let tickets = CompletionKind.custom { _, _, _ in
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
