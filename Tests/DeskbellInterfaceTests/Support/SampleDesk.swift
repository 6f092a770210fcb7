import DeskbellDemo
import DeskbellCore

/// A small desk in memory, with a clock that moves only when a test says so: people, tickets in
/// several languages and scripts, an escalation, notes, a draft's worth of everything.
final class SampleDesk {
  static let start = Instant(iso8601: "2026-11-21T14:32:00Z") ?? Instant(seconds: 0)

  let clock = SettableClock(start)
  let desk: Desk
  let maria: Agent.ID
  let tomas: Agent.ID
  let billing: Department.ID
  private(set) var tickets: [Ticket.ID] = []

  /// - Parameter promises: Whether a policy is in force from the first ticket on.
  init(promises: Bool = false) throws {
    desk = try Desk.inMemory(name: "Baltic Hosting", clock: clock.deskClock, holdSeconds: 10)
    let root = Actor.system("setup")
    billing = try desk.save(Department(id: 0, handle: "billing", name: "Billing"), as: root)
    let network = try desk.save(Department(id: 0, handle: "network", name: "Network"), as: root)
    maria = try desk.save(
      Agent(
        id: 0, handle: "maria", name: "Maria Kask", address: "maria@desk.example", tier: 1,
        languages: ["en", "lt"], departments: [billing, network]), as: root)
    tomas = try desk.save(
      Agent(
        id: 0, handle: "tomas", name: "Tomas Petrauskas", address: "tomas@desk.example",
        role: .senior, tier: 2, languages: ["lt", "en"], skills: ["refunds"],
        departments: [billing]), as: root)
    _ = try desk.save(
      Agent(
        id: 0, handle: "asta", name: "Asta Lind", address: "asta@desk.example", role: .supervisor,
        tier: 3, departments: [billing, network]), as: root)
    if promises { try promise() }
    try fillResponses()
    try fillTickets()
    if promises { try fillPromises() }
    clock.set(Self.start)
  }

  /// The clock that many seconds before the start.
  private func ago(_ seconds: Int64) { clock.set(Self.start.adding(seconds: -seconds)) }

  private func fillResponses() throws {
    let root = Actor.system("setup")
    _ = try desk.save(
      CannedResponse(
        id: 0, name: "greeting",
        variants: [
          .init(
            language: "en", title: "Greeting",
            body: "Hello {{customer.firstName}},\n\nthank you for writing to {{desk.name}}.\n"),
          .init(
            language: "lt", title: "Pasisveikinimas",
            body: "Sveiki, {{customer.firstName}},\n\ndėkojame, kad parašėte.\n"),
        ]), as: root)
    _ = try desk.save(
      CannedResponse(
        id: 0, name: "refund",
        variants: [
          .init(
            language: "en", title: "Refund is on its way",
            body: "Your refund for {{customer.organisation}} leaves today.\n")
        ], department: billing), as: root)
  }

  private func fillTickets() throws {
    for item in Self.mails {
      ago(item.age)
      let receipt = try desk.receive([
        IncomingMessage(
          channel: item.channel, externalID: "m\(tickets.count)@example.org",
          from: Address(name: item.name, address: item.address), subject: item.subject,
          text: item.text, reply: item.reply, language: item.language,
          raw: Array("From: \(item.name) <\(item.address)>\r\n\r\n\(item.text)".utf8))
      ])
      let id = receipt[0].ticket ?? 0
      tickets.append(id)
      let root = Actor.system("setup")
      if item.priority != .normal {
        _ = try desk.perform(.setPriority(item.priority), on: [SeenTicket(id)], as: root)
      }
      if item.isBilling {
        _ = try desk.perform(.move(to: billing), on: [SeenTicket(id)], as: root)
      }
      if item.isMine { _ = try desk.perform(.take, on: [SeenTicket(id)], as: .agent(maria)) }
    }
    try fillConversation()
  }

  /// The first ticket has been worked on.
  private func fillConversation() throws {
    let seen = [SeenTicket(tickets[0])]
    ago(6600)
    _ = try desk.perform(
      .note(Composition(text: "Two payments seen on 19 Nov, one is ours.\nAsked the bank.")),
      on: seen, as: .agent(maria))
    _ = try desk.perform(.tag(adding: ["refund"], removing: []), on: seen, as: .agent(maria))
    ago(6000)
    _ = try desk.perform(
      .reply(Composition(text: "Sveiki, Jonai,\n\ntikriname mokėjimą ir parašysime šiandien.")),
      on: seen, as: .agent(maria))
    ago(3000)
    _ = try desk.receive([
      IncomingMessage(
        channel: .mail, externalID: "again@example.org", references: ["m0@example.org"],
        from: Address(name: "Jonas Petrauskas", address: "jonas@example.org"),
        subject: "Re: Negaliu prisijungti prie paskyros",
        text: "Vis dar negaliu prisijungti.\n\n> Sveiki, Jonai,\n>\n> tikriname mokėjimą ir"
          + " parašysime šiandien.", reply: "Vis dar negaliu prisijungti.", language: "lt")
    ])
  }

  private struct Mail {
    var age: Int64
    var channel: Channel = .mail
    var name: String
    var address: String
    var subject: String
    var text: String
    var reply: String?
    var language: String? = "en"
    var priority: Priority = .normal
    var isMine = false
    var isBilling = false
  }

  private static let mails: [Mail] = [
    Mail(
      age: 7200, name: "Jonas Petrauskas", address: "jonas@example.org",
      subject: "Negaliu prisijungti prie paskyros",
      text: "Sveiki,\n\nnuo vakar negaliu prisijungti prie savo paskyros. Slaptažodį keičiau du"
        + " kartus, bet sistema rašo, kad paskyra užrakinta, o mokėjimas nuskaičiuotas dukart."
        + "\n\nJonas", language: "lt", priority: .urgent, isMine: true, isBilling: true),
    Mail(
      age: 1080, channel: .chat, name: "李娜", address: "lina@example.cn", subject: "订单 A-1029 未到货",
      text: "您好，我的订单还没有到。", language: "zh", priority: .high, isMine: true),
    Mail(
      age: 7300, name: "Nagy Éva", address: "eva@example.hu", subject: "Számla javítása",
      text: "Kérem, javítsák a számlát.", language: "hu", isMine: true,
      isBilling: true),
    Mail(
      age: 10_900, channel: .phone, name: "R. Santos", address: "+63 900 000 0000",
      subject: "Hindi gumagana ang e-mail", text: "Hindi po gumagana.", language: "fil",
      isMine: true),
    Mail(
      age: 80_000, channel: .web, name: "Dana Levi", address: "dana@example.il",
      subject: "האתר לא עולה מאז הבוקר", text: "שלום, האתר לא עולה.", language: "he", isMine: true),
    Mail(
      age: 200_000, channel: .social, name: "@happy_customer", address: "@happy_customer",
      subject: "🎉 Thanks! 👩‍👩‍👧‍👦 But the invoice 🧾 is wrong",
      text: "Thanks 🎉", priority: .low, isMine: true),
    Mail(
      age: 70_000, name: "Max Long", address: "max@example.com",
      subject: String(repeating: "A subject that goes on and on ", count: 10),
      text: "See above.", isMine: true),
    Mail(
      age: 500, name: "Evil \u{1B}[31mRed\u{202E}txt", address: "evil@example.com",
      subject: "Clear\u{1B}[2J the\u{7} screen\tplease\u{202E}", text: "\u{1B}]0;owned\u{7}hello"),
    Mail(
      age: 2_000, name: "Ana Kovač", address: "ana@example.si", subject: "Domain transfer",
      text: "Please transfer example.si to us."),
  ]
}
