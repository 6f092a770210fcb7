import DeskbellCore

/// A small desk in a folder of its own: Maria works there with three tickets of her own and two
/// that nobody has, Tomas and Asta are above her.
final class WorkspaceDesk {
  let sandbox: Sandbox
  /// The store as another process sees it.
  let desk: Desk
  let maria: Agent.ID
  let tomas: Agent.ID

  var path: String { sandbox.store }

  /// - Parameter promises: Calendars and policies that are in force when the tickets come.
  init(promises: [PromiseFile] = []) throws {
    sandbox = try Sandbox()
    let yesterday = DeskClock.system.now().adding(seconds: -26 * 3600)
    let made = try Desk.create(path: sandbox.store, name: "Baltic", clock: .fixed(yesterday))
    (maria, tomas) = try Self.hire(at: made)
    try Self.write(responses: made)
    if !promises.isEmpty { try made.putInForce(promises, as: Self.founder) }
    try Self.fill(made, maria: maria)
    desk = try Desk.open(path: sandbox.store)
  }

  private static let founder = Actor.system("setup")

  private static func hire(at desk: Desk) throws -> (maria: Agent.ID, tomas: Agent.ID) {
    let billing = try desk.save(
      Department(id: 0, handle: "billing", name: "Billing"), as: founder)
    let people = [
      Agent(
        id: 0, handle: "maria", name: "Maria Kask", address: "maria@desk.example",
        languages: ["en", "lt"], departments: [billing]),
      Agent(
        id: 0, handle: "tomas", name: "Tomas Petrauskas", address: "tomas@desk.example",
        role: .senior, tier: 2, languages: ["lt", "en"], skills: ["refunds"],
        departments: [billing]),
      Agent(
        id: 0, handle: "asta", name: "Asta Lind", address: "asta@desk.example",
        role: .supervisor, tier: 3, departments: [billing]),
    ]
    let hired = try people.map { try desk.save($0, as: founder) }
    return (hired[0], hired[1])
  }

  private static func write(responses desk: Desk) throws {
    try desk.save(
      CannedResponse(
        id: 0, name: "greeting",
        variants: [
          .init(
            language: "en", title: "Greeting",
            body: "Hello {{customer.firstName}}, thank you for writing to {{desk.name}}."),
          .init(
            language: "lt", title: "Pasisveikinimas",
            body: "Sveiki, {{customer.firstName}}, dėkojame, kad parašėte."),
        ]), as: founder)
    try desk.save(
      CannedResponse(
        id: 0, name: "refund",
        variants: [
          .init(
            language: "en", title: "Refund leaves today",
            body: "Your refund for {{customer.organisation}} leaves today.")
        ]), as: founder)
  }

  /// The tickets come in the order in which they should be done.
  private static func fill(_ desk: Desk, maria: Agent.ID) throws {
    let mails: [(name: String, subject: String, text: String, language: String, Priority)] = [
      ("Jonas Petrauskas", "Negaliu prisijungti", "Paskyra užrakinta.", "lt", .urgent),
      ("李娜", "订单 A-1029 未到货 🎉", "您好，我的订单还没有到。", "zh", .high),
      ("Nagy Éva", "Számla javítása", "Kérem, javítsák a számlát.", "hu", .normal),
      ("Ana Kovač", "Domain transfer", "Please transfer example.si.", "en", .normal),
      ("Max Long", String(repeating: "On and on ", count: 30), "See above.", "en", .low),
    ]
    for (place, mail) in mails.enumerated() {
      let ticket = try desk.receive(
        from: Address(name: mail.name, address: "c\(place)@example.org"), subject: mail.subject,
        text: mail.text, language: mail.language)
      let seen = [SeenTicket(ticket)]
      if mail.4 != .normal { _ = try desk.perform(.setPriority(mail.4), on: seen, as: founder) }
      if place < 3 { _ = try desk.perform(.take, on: seen, as: .agent(maria)) }
    }
  }

  // MARK: - What the store has

  func ticket(_ id: Ticket.ID) throws -> Ticket? { try detail(id)?.ticket }

  /// With the draft of the agent who reads; Maria if nobody is named.
  func detail(_ id: Ticket.ID, reader: Agent.ID? = nil) throws -> TicketDetail? {
    try desk.detail(id, reader: reader ?? maria)
  }

  /// What somebody is writing on a ticket.
  func draft(on id: Ticket.ID, of agent: Agent.ID? = nil) throws -> Draft? {
    try detail(id, reader: agent)?.drafts.first
  }
}

extension Desk {
  /// Takes in a mail that begins a ticket.
  @discardableResult
  func receive(
    from author: Address, subject: String, text: String, language: String? = nil
  ) throws -> Ticket.ID {
    let receipts = try receive([
      IncomingMessage(
        channel: .mail, externalID: nil, from: author, subject: subject, text: text,
        language: language, raw: Array("From: \(author)\r\nSubject: \(subject)\r\n\r\n\(text)".utf8)
      )
    ])
    return receipts.first?.ticket ?? 0
  }
}
