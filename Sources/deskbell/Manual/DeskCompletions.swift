import ArgumentParser
import DeskbellCore

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
    let saved = (try? desk?.savedViews(for: nil)) ?? []
    return ShippedView.named.map(\.name) + (roster?.departments.map(\.handle) ?? [])
      + saved.map(\.name)
  }

  /// The tickets that press most.
  static let tickets = CompletionKind.custom { _, _, _ in
    guard let desk else { return [] }
    let request = PageRequest(
      filter: TicketFilter(isOpen: true, snooze: .hidden), order: .next, anchor: .first, limit: 50)
    return (try? desk.page(request))?.rows.map { "\($0.id)" } ?? []
  }

  private static var desk: Desk? { try? Session(SessionSettings()).openDesk() }
  private static var roster: DeskRoster? { try? desk?.roster() }
}
