import Foundation

@testable import DeskbellCore

/// The engines that must all keep the contract.
enum StoreUnderTest: String, CaseIterable, Sendable {
  case memory, file

  func with(_ body: (any Store) throws -> Void) throws {
    switch self {
    case .memory: try body(SQLiteStore.inMemory())
    case .file:
      let folder = try TemporaryFolder()
      try body(SQLiteStore.create(path: folder.path("desk.sqlite")))
      withExtendedLifetime(folder) {}
    }
  }
}

/// A folder that is gone when the value is.
final class TemporaryFolder {
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "deskbell-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}

/// Rows made of a number, so that a test says only what it is about.
enum Sample {
  static let time = Instant(seconds: 1_700_000_000)

  static func customer(_ writer: any StoreWriter, _ number: Int = 1) throws -> Customer.ID {
    try writer.insert(
      Customer(
        id: 0, name: "Customer \(number)", language: "lt", addresses: ["c\(number)@example.com"]))
  }

  static func ticket(
    _ writer: any StoreWriter, attention seconds: Int64 = 0, status: TicketStatus = .open,
    assignee: Agent.ID? = nil, tags: [String] = [], subject: String = "Subject"
  ) throws -> Ticket {
    let customer = try writer.customer(address: "c1@example.com")?.id ?? customer(writer)
    return try writer.insert(
      Ticket(
        id: 0, subject: subject, status: status, channel: .mail, assignee: assignee,
        customer: customer, tags: tags, createdAt: time, updatedAt: time.adding(seconds: seconds)))
  }

  static func message(
    _ writer: any StoreWriter, on ticket: Ticket, _ text: String, kind: Message.Kind = .customer,
    at seconds: Int64 = 0
  ) throws -> Message.ID {
    try writer.insert(
      Message(
        id: 0, ticket: ticket.id, kind: kind,
        author: Address(name: "Éva", address: "eva@example.com"),
        to: [Address(name: "a\tb\n", address: "x@y")], subject: ticket.subject,
        receivedAt: time.adding(seconds: seconds), text: text),
      raw: nil, ticketSubject: ticket.subject)
  }

  static func agent(_ writer: any StoreWriter, _ handle: String = "maria") throws -> Agent.ID {
    try writer.save(
      Agent(
        id: 0, handle: handle, name: handle, role: .senior, tier: 2, languages: ["lt", "en"],
        skills: ["refunds"], duty: .away(until: time), capacity: 7, unixUser: "u"))
  }
}
