import Foundation
import GRDB

extension SQLiteSession {
  private static let eventColumns = """
    id, ticket_id, at, agent_id, customer_id, system_name, kind, changes, message_id, escalation, \
    reason, reverses, kept, undone_by, version, batch, level, \
    joining
    """

  func events(of ticket: Ticket.ID) throws -> [Event] {
    try rows(
      "SELECT \(Self.eventColumns) FROM event WHERE ticket_id = ? ORDER BY id", [ticket],
      Self.event)
  }

  func events(of ticket: Ticket.ID, afterVersion version: Int) throws -> [Event] {
    try rows(
      """
      SELECT \(Self.eventColumns) FROM event WHERE ticket_id = ? AND version > ? ORDER BY id
      """, [ticket, version], Self.event)
  }

  func event(_ id: Event.ID) throws -> Event? {
    try first("SELECT \(Self.eventColumns) FROM event WHERE id = ?", [id], Self.event)
  }

  func newestEvent() throws -> Event.ID? {
    try number("SELECT max(id) FROM event").map(Event.ID.init(rawValue:))
  }

  func nextEvent() throws -> Event.ID {
    Event.ID(rawValue: (try newestEvent()?.rawValue ?? 0) + 1)
  }

  func ticketsChanged(after event: Event.ID, limit: Int) throws -> [Ticket.ID] {
    try rows(
      "SELECT id FROM ticket WHERE change_seq > ? ORDER BY change_seq DESC LIMIT ?",
      [event, limit]
    ) { Ticket.ID(rawValue: $0[0]) }
  }

  /// What joined a ticket with others is taken back on all of them or not at all.
  private static let onTicketAndJoined = "AND (ticket_id = ? OR joining IS NOT NULL)"

  func newestAction(
    of actor: Actor, on ticket: Ticket.ID?, _ wanted: BatchKind
  ) throws -> ReversibleAction? {
    guard case .agent(let agent) = actor else { return nil }
    let onTicket = ticket == nil ? "" : "AND ticket_id = ?"
    let arguments: StatementArguments = ticket.map { [agent, $0] } ?? [agent]
    let newest = try first(
      """
      SELECT kind, batch FROM event INDEXED BY event_by_agent
      WHERE agent_id = ? \(onTicket) AND undone_by IS NULL
        AND kind <> 'action.redone'
        \(wanted == .undoable ? "AND kind NOT IN ('action.undone', 'ticket.opened', 'ticket.customer', 'message.sent-now')" : "")
      ORDER BY id DESC LIMIT 1
      """, arguments
    ) { row in (kind: row[0] as String, batch: row[1] as Int64) }
    guard let newest, wanted == .undoable || newest.kind == Event.Kind.undone.rawValue else {
      return nil
    }
    // A single minimum: the other columns are then those of the row that has it.
    return try first(
      """
      SELECT kind, ticket_id, count(*), count(DISTINCT ticket_id), at, min(id) FROM event
      WHERE agent_id = ? AND id >= ? AND batch = ? AND undone_by IS NULL
        \(ticket == nil ? "" : Self.onTicketAndJoined)
      """, [agent, newest.batch, newest.batch] + (ticket.map { [$0] } ?? [])
    ) { row in
      ReversibleAction(
        kind: Event.Kind(rawValue: row[0]) ?? .undone, at: Instant(milliseconds: row[4]),
        remaining: row[2], ticket: Ticket.ID(rawValue: row[1]), ticketCount: row[3],
        isRedo: wanted == .redoable, onTicket: ticket, batch: ActionBatch(id: newest.batch))
    }
  }

  func events(of action: ReversibleAction, by actor: Actor, limit: Int) throws -> [Event] {
    guard case .agent(let agent) = actor else { return [] }
    let onTicket = action.onTicket == nil ? "" : Self.onTicketAndJoined
    return try rows(
      """
      SELECT \(Self.eventColumns) FROM event
      WHERE agent_id = ? AND id >= ? AND id < ? AND batch = ? AND undone_by IS NULL \(onTicket)
      ORDER BY id DESC LIMIT ?
      """,
      [agent, action.batch.id, action.end?.rawValue ?? .max, action.batch.id]
        + (action.onTicket.map { [$0] } ?? []) + [limit], Self.event)
  }

  @discardableResult
  func append(_ event: Event) throws -> Event.ID {
    try insertNumbered(event)
    return Event.ID(rawValue: database.lastInsertedRowID)
  }

  /// Adds an event under the id that it says; the id 0 stands for the next one.
  func insertNumbered(_ event: Event) throws {
    var (agent, customer, system): (Agent.ID?, Customer.ID?, String?) = (nil, nil, nil)
    switch event.actor {
    case .agent(let id): agent = id
    case .customer(let id): customer = id
    case .system(let name): system = name
    }
    try run(
      """
      INSERT INTO event (id, ticket_id, at, agent_id, customer_id, system_name, kind, changes,
        message_id, escalation, reason, reverses, kept, undone_by, version, batch, level,
        joining)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        event.id == 0 ? nil : event.id, event.ticket, event.at, agent, customer, system,
        event.kind.rawValue,
        event.data.changes.isEmpty ? nil : FieldChange.encode(event.data.changes),
        event.data.message, try event.data.escalation.map(Self.stored), event.data.reason,
        event.data.reverses, event.data.kept.map(Self.stored), event.undoneBy, event.version,
        event.batch, event.data.level?.stored, try event.data.joining.map(Self.stored),
      ])
  }

  func markUndone(_ event: Event.ID, by undo: Event.ID?) throws {
    try run("UPDATE event SET undone_by = ? WHERE id = ?", [undo, event])
  }

  private static func event(_ row: Row) throws -> Event {
    guard let kind = Event.Kind(rawValue: row[6]) else {
      throw DeskError.damaged("event \(row[0] as Int64) is of the unknown kind \(row[6] as String)")
    }
    let actor: Actor =
      if let agent = row[3] as Int64? {
        .agent(Agent.ID(rawValue: agent))
      } else if let customer = row[4] as Int64? {
        .customer(Customer.ID(rawValue: customer))
      } else {
        .system(row[5])
      }
    let data = EventData(
      changes: (row[7] as String?).map(FieldChange.decode) ?? [], message: identifier(row, 8),
      escalation: try (row[9] as String?).map(decoded), reason: row[10],
      reverses: identifier(row, 11),
      level: (row[16] as String?).flatMap(LevelCrossing.init(stored:)),
      kept: (row[12] as String?).map(words), joining: try (row[17] as String?).map(decoded))
    return Event(
      id: Event.ID(rawValue: row[0]), ticket: Ticket.ID(rawValue: row[1]),
      at: Instant(milliseconds: row[2]), actor: actor, kind: kind, data: data,
      undoneBy: identifier(row, 13), version: row[14], batch: row[15])
  }

  static func stored(_ record: some Encodable) throws -> String {
    String(decoding: try JSONEncoder().encode(record), as: UTF8.self)
  }

  static func decoded<Record: Decodable>(_ json: String) throws -> Record {
    try JSONDecoder().decode(Record.self, from: Data(json.utf8))
  }
}
