import Foundation
import Synchronization

@testable import DeskbellCore

/// A desk with people, and a clock that moves only when a test says so.
final class TestDesk {
  static let start = Instant(iso8601: "2026-11-21T10:00:00Z") ?? Instant(seconds: 0)

  let desk: Desk
  let time: SettableTime
  let billing: Department.ID
  let network: Department.ID
  /// Tier 1 of billing.
  let maria: Actor
  /// Tier 2 of billing, senior.
  let tomas: Actor
  /// Supervisor of everything.
  let asta: Actor
  /// Tier 1 of network.
  let pau: Actor

  init(path: String? = nil) throws {
    let time = SettableTime(Self.start)
    self.time = time
    let clock = DeskClock { time.now }
    desk =
      try path.map { try Desk.create(path: $0, name: "Test", clock: clock) }
      ?? Desk.inMemory(clock: clock)
    let root = Actor.system("setup")
    billing = try desk.save(Department(id: 0, handle: "billing", name: "Billing"), as: root)
    network = try desk.save(Department(id: 0, handle: "network", name: "Network"), as: root)
    let (desk, billing, network) = (desk, billing, network)
    func add(_ handle: String, _ role: Role, _ tier: Int, _ departments: [Department.ID]) throws
      -> Actor
    {
      .agent(
        try desk.save(
          Agent(
            id: 0, handle: handle, name: handle.capitalized, address: "\(handle)@desk.example",
            role: role, tier: tier, departments: departments), as: root))
    }
    maria = try add("maria", .agent, 1, [billing])
    tomas = try add("tomas", .senior, 2, [billing])
    asta = try add("asta", .supervisor, 3, [billing, network])
    pau = try add("pau", .agent, 1, [network])
  }

  func id(_ actor: Actor) -> Agent.ID {
    guard case .agent(let id) = actor else { return 0 }
    return id
  }

  /// A mail that nobody has seen before.
  func mail(
    _ text: String = "Where is my refund?", subject: String = "Refund", id: String,
    references: [String] = [], from: String = "jonas@example.com", isAutomatic: Bool = false
  ) -> IncomingMessage {
    IncomingMessage(
      channel: .mail, externalID: id, references: references,
      from: Address(name: "Jonas Petrauskas", address: from), subject: subject, text: text,
      isAutomatic: isAutomatic)
  }

  /// Takes one message in and gives its ticket.
  @discardableResult
  func receive(_ message: IncomingMessage) throws -> Ticket.ID {
    try desk.receive([message]).first?.ticket ?? 0
  }

  func ticket(_ id: Ticket.ID) throws -> Ticket {
    guard let detail = try desk.detail(id, reader: nil) else { throw Refusal.noSuchTicket(id) }
    return detail.ticket
  }

  @discardableResult
  func perform(_ verb: TicketVerb, _ ticket: Ticket.ID, as actor: Actor) throws -> ActionReport.Item
  {
    let report = try desk.perform(verb, on: [SeenTicket(ticket)], as: actor)
    guard let item = report.items.first else { throw Refusal.noSuchTicket(ticket) }
    return item
  }
}

/// The time as a test sets it.
final class SettableTime: Sendable {
  private let instant: Mutex<Instant>

  init(_ start: Instant) { instant = Mutex(start) }

  var now: Instant { instant.withLock { $0 } }

  func advance(seconds: Int64) { instant.withLock { $0 = $0.adding(seconds: seconds) } }
}
