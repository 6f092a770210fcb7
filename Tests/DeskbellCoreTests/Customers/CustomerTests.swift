import Testing

@testable import DeskbellCore

@Suite("Customers") struct CustomerTests {
  let test: TestDesk
  let ticket: Ticket.ID
  let jonas: Customer.ID

  init() throws {
    test = try TestDesk()
    ticket = try test.receive(test.mail(id: "a@x"))
    jonas = try test.ticket(ticket).customer
  }

  private func page(_ id: Customer.ID? = nil) throws -> CustomerPage {
    guard let page = try test.desk.customerPage(id ?? jonas) else {
      throw DeskError.notFound("customer")
    }
    return page
  }

  @Test func thePageHasTicketsFiguresAndHistory() throws {
    let second = try test.receive(test.mail(id: "b@x"))
    try test.perform(.solve, ticket, as: test.maria)
    try test.perform(.reopen, ticket, as: test.maria)
    try test.perform(.solve, second, as: test.maria)
    try test.desk.rate(second, 4, comment: "quick", as: test.maria)
    try test.desk.rate(second, 5, comment: nil, as: test.maria)
    let page = try page()
    #expect(page.tickets.map(\.id) == [second, ticket])
    #expect(page.figures.tickets == 2)
    #expect(page.figures.open == 1)
    #expect(page.figures.reopened == 1)
    #expect(page.figures.words == "4.5 of 5 (2 ratings)")
    #expect(
      page.events.map(\.words) == [
        "took down the rating 4 of 5 for #2: \"quick\"", "took down the rating 5 of 5 for #2",
      ])
    #expect(throws: Refusal.self) { try test.desk.rate(second, 6, comment: nil, as: test.maria) }
  }

  @Test func changesAreRememberedWithoutWhatWasThere() throws {
    var changed = try page().customer
    changed.name = "Jonas P."
    changed.addresses = ["jonas@new.example", "JONAS@new.example"]
    try test.desk.change(changed, as: test.maria)
    let after = try page()
    #expect(after.customer.addresses == ["jonas@new.example"])
    #expect(after.events.map(\.words) == ["changed the name, addresses"])
    #expect(try test.desk.rows([ticket], order: .created).first?.customerName == "Jonas P.")
    #expect(throws: Refusal.alreadySo("It is so already.")) {
      try test.desk.change(after.customer, as: test.maria)
    }
    changed.addresses = []
    #expect(throws: Refusal.self) { try test.desk.change(changed, as: test.maria) }
    // Whoever writes from the old address is somebody else now.
    let again = try test.receive(test.mail(id: "c@x"))
    #expect(try test.ticket(again).customer != jonas)
  }

  @Test func anAddressOfSomebodyElseIsRefused() throws {
    try test.receive(test.mail(id: "o@x", from: "ona@example.com"))
    var changed = try page().customer
    changed.addresses.append("Ona@example.com")
    #expect(throws: Refusal.self) { try test.desk.change(changed, as: test.maria) }
  }

  @Test func mergingMovesEverythingAndUnmergingGivesItBack() throws {
    let other = try test.receive(test.mail(id: "o@x", from: "ona@example.com"))
    let ona = try test.ticket(other).customer
    let before = try (page(), page(ona))
    #expect(throws: Refusal.self) { try test.desk.merge(ona, into: jonas, as: test.maria) }
    try test.desk.merge(ona, into: jonas, as: test.tomas)
    #expect(try page(ona).customer.id == jonas)
    #expect(Set(try page().customer.addresses) == ["jonas@example.com", "ona@example.com"])
    #expect(try page().tickets.map(\.id) == [other, ticket])
    #expect(try test.desk.check() == [])
    let later = try test.receive(test.mail(id: "p@x", from: "ona@example.com"))
    #expect(try test.ticket(later).customer == jonas)
    #expect(try test.desk.undo(as: test.tomas) == nil)

    try test.desk.unmerge(ona, as: test.tomas)
    #expect(try page(ona).customer == before.1.customer)
    #expect(try page(ona).tickets.map(\.id) == [other])
    #expect(try page().customer.addresses == before.0.customer.addresses)
    #expect(try test.ticket(later).customer == jonas)
    #expect(try test.desk.check(rebuild: true) == [])
  }

  @Test func whatABlockedCustomerWritesIsSpamAndKept() throws {
    #expect(throws: Refusal.self) {
      try test.desk.setBlocked(true, jonas, because: nil, as: test.maria)
    }
    try test.desk.setBlocked(true, jonas, because: "threats", as: test.tomas)
    let mail = try test.receive(test.mail(id: "d@x", references: ["a@x"]))
    #expect(mail != ticket)
    #expect(try test.ticket(mail).status == .spam)
    #expect(try test.desk.detail(mail, reader: nil)?.messages.count == 1)
    let again = try test.receive(test.mail(id: "e@x", references: ["d@x"]))
    #expect(again == mail)
    try test.desk.setBlocked(false, jonas, because: nil, as: test.tomas)
    #expect(try test.receive(test.mail(id: "f@x", references: ["a@x"])) == ticket)
    #expect(try page().events.map(\.kind) == [.blocked, .unblocked])
  }

  @Test func maskingIsForTierOneUntilItAsks() throws {
    let roster = try test.desk.roster()
    let (maria, tomas) = (roster.agent(handle: "maria"), roster.agent(handle: "tomas"))
    #expect(try !test.desk.masksPersonalData(for: maria))
    #expect(throws: Refusal.self) { try test.desk.setMasking(true, as: test.asta) }
    try test.desk.setMasking(true, as: .system("setup"))
    #expect(try test.desk.masksPersonalData(for: maria))
    #expect(try !test.desk.masksPersonalData(for: tomas))
    #expect(throws: Refusal.self) { try test.desk.reveal(jonas, because: " ", as: test.maria) }
    try test.desk.reveal(jonas, because: "calls back", as: test.maria)
    #expect(try page().events.map(\.words) == ["looked at masked data: \"calls back\""])
    #expect(PersonalData.masked("jonas@example.org") == "j…@example.org")
    #expect(PersonalData.masked("+370 600 12345") == "+37…45")
    #expect(PersonalData.masked("abc") == "…")
  }

  @Test func erasingLeavesNoByteOfThemInTheFile() throws {
    let folder = try TemporaryFolder()
    let test = try TestDesk(path: folder.path("desk.sqlite"))
    let secret = "Zyxwvutsrq"
    var mail = test.mail(
      "My \(secret) is lost", subject: "About \(secret)", id: "\(secret)1@x",
      from: "\(secret)@example.com")
    mail.from.name = "Mr \(secret)"
    mail.raw = Array("raw \(secret)".utf8)
    mail.files = [.init(name: "\(secret).txt", type: "text/plain", bytes: Array(secret.utf8))]
    let ticket = try test.receive(mail)
    let other = try test.receive(test.mail("Another text", id: "keep@x"))
    try test.perform(.note(Composition(text: "\(secret) called")), ticket, as: test.maria)
    try test.perform(.reply(Composition(text: "Dear \(secret)")), ticket, as: test.maria)
    try test.perform(.rename("\(secret) again"), ticket, as: test.maria)
    try test.perform(.tag(adding: [secret.lowercased()], removing: []), ticket, as: test.maria)
    try test.perform(
      .snooze(until: test.time.now.adding(seconds: 60), reason: "\(secret) is away"), ticket,
      as: test.maria)
    let customer = try test.ticket(ticket).customer
    let before = try test.desk.customerPage(customer)?.figures
    #expect(throws: Refusal.self) { try test.desk.erase(customer, because: nil, as: test.maria) }
    try test.desk.erase(customer, because: "asked for it", as: test.asta)
    #expect(try test.desk.needsCleaning())
    #expect(try test.desk.check().joined().contains("may still be in the file"))
    try test.desk.cleanFile()
    #expect(try !test.desk.needsCleaning())

    for name in ["desk.sqlite", "desk.sqlite-wal"] {
      let bytes = try? FileReading.read(folder.path(name)).bytes
      let text = String(decoding: bytes ?? [], as: UTF8.self).lowercased()
      #expect(!text.contains(secret.lowercased()), "\(name) still has it")
    }
    #expect(try test.desk.check() == [])
    let page = try #require(try test.desk.customerPage(customer))
    #expect(page.customer.name == "(erased)")
    #expect(page.customer.addresses == [])
    #expect(page.figures == before)
    #expect(page.events.map(\.words) == ["erased them: \"asked for it\""])
    #expect(try test.desk.detail(other, reader: nil)?.messages.map(\.text) == ["Another text"])
    #expect(throws: Refusal.self) { try test.desk.change(page.customer, as: test.asta) }
    #expect(try test.desk.check(rebuild: true) == [])
  }

  @Test func aFileThatCannotBeCleanedIsSaidAndCleanedLater() throws {
    let folder = try TemporaryFolder()
    let test = try TestDesk(path: folder.path("desk.sqlite"))
    let ticket = try test.receive(test.mail("My text", id: "text@x"))
    let customer = try test.ticket(ticket).customer
    let other = try SQLiteStore.open(path: folder.path("desk.sqlite"))
    try other.read { reader in
      // An old state is being read: its pages stay in the log.
      _ = try reader.ticket(ticket)
      try test.desk.erase(customer, because: nil, as: test.asta)
      #expect(throws: DeskError.self) { try test.desk.cleanFile() }
    }
    #expect(try test.desk.needsCleaning())
    #expect(try test.desk.customerPage(customer)?.customer.erasedAt != nil)
    #expect(try test.desk.check(rebuild: true) == [])
    #expect(try !test.desk.needsCleaning())
  }

  @Test func addressesAreCompletedFromTheirBeginning() throws {
    try test.receive(test.mail("Text", id: "ana@x", from: "Ana.Kovac@example.si"))
    try test.receive(test.mail("Text", id: "banana@x", from: "banana@example.si"))
    let found = try test.desk.customerAddresses(beginningWith: "ana", limit: 50)
    #expect(found.contains { $0.lowercased() == "ana.kovac@example.si" })
    #expect(found.allSatisfy { $0.lowercased().hasPrefix("ana") })
    #expect(try test.desk.customerAddresses(beginningWith: "%", limit: 50).isEmpty)
  }

  @Test func exportingHasEverythingButNotes() throws {
    try test.perform(.note(Composition(text: "difficult")), ticket, as: test.maria)
    #expect(throws: Refusal.self) { try test.desk.export(jonas, as: test.maria) }
    let export = try test.desk.export(jonas, as: test.asta)
    #expect(export.tickets.map(\.ticket.id) == [ticket])
    #expect(export.tickets[0].messages.map(\.text) == ["Where is my refund?"])
    #expect(export.events.map(\.kind) == [.exported])
  }
}
