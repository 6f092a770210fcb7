import Testing

@testable import DeskbellCore

@Suite struct SearchStoreTests {
  private func search(_ test: TestDesk, _ words: String...) throws -> [Ticket.ID] {
    let filter = TicketFilter(text: words.map { SearchTerm($0) })
    return try test.desk.page(PageRequest(filter: filter)).rows.map(\.id)
  }

  @Test func findsSubjectPeopleAndBodiesFolded() throws {
    let test = try TestDesk()
    let ticket = try test.receive(
      test.mail("我要退款，订单未到货", subject: "Számla javítása", id: "a@x", from: "nagy@example.com"))
    for word in ["szamla", "javítása", "退款", "订单", "未到", "nagy", "Petrauskas", "jonas"] {
      #expect(try search(test, word) == [ticket], "\(word)")
    }
    for word in ["款退", "szaml", "refund"] { #expect(try search(test, word) == [], "\(word)") }
  }

  @Test func theNewestMessageComesFirstAndEachTicketOnce() throws {
    let test = try TestDesk()
    let first = try test.receive(test.mail("alpha", id: "a@x"))
    let second = try test.receive(test.mail("alpha", id: "b@x"))
    try test.receive(test.mail("alpha again", id: "c@x", references: ["a@x"]))
    #expect(try search(test, "alpha") == [first, second])
  }

  @Test func pagesOfResultsMeet() throws {
    let test = try TestDesk()
    for number in 0..<20 { try test.receive(test.mail("alpha", id: "\(number)@x")) }
    let filter = TicketFilter(text: [SearchTerm("alpha")])
    let all = try test.desk.page(PageRequest(filter: filter, limit: 50)).rows.map(\.id)
    var found: [Ticket.ID] = []
    var anchor = PageRequest.Anchor.first
    while true {
      let page = try test.desk.page(PageRequest(filter: filter, anchor: anchor, limit: 3))
      found += page.rows.map(\.id)
      guard page.hasLater, let last = page.rows.last else { break }
      anchor = .after(last.cursor)
    }
    #expect(found == all)
    let last = try test.desk.page(PageRequest(filter: filter, anchor: .last, limit: 3))
    #expect(last.rows.map(\.id) == Array(all.suffix(3)))
    let cursor = try #require(last.rows.first?.cursor)
    let before = try test.desk.page(PageRequest(filter: filter, anchor: .before(cursor), limit: 3))
    #expect(before.rows.map(\.id) == Array(all.suffix(6).prefix(3)))
  }

  @Test func aRenamedTicketIsFoundByItsNewNameOnly() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(subject: "Oldname", id: "a@x"))
    try test.perform(.rename("Newname"), ticket, as: test.maria)
    #expect(try search(test, "oldname") == [])
    #expect(try search(test, "newname") == [ticket])
    _ = try test.desk.undo(as: test.maria)
    #expect(try search(test, "oldname") == [ticket])
    #expect(try search(test, "newname") == [])
    #expect(try test.desk.check() == [])
  }

  @Test func excludedWordsAndOtherConditionsHold() throws {
    let test = try TestDesk()
    let first = try test.receive(test.mail("alpha beta", id: "a@x"))
    let second = try test.receive(test.mail("alpha", id: "b@x"))
    try test.perform(.take, second, as: test.maria)
    let without = TicketFilter(text: [SearchTerm("alpha")], excludedText: [SearchTerm("beta")])
    #expect(try test.desk.page(PageRequest(filter: without)).rows.map(\.id) == [second])
    let onlyWithout = TicketFilter(excludedText: [SearchTerm("beta")])
    #expect(try test.desk.page(PageRequest(filter: onlyWithout)).rows.map(\.id) == [second])
    let unassigned = TicketFilter(text: [SearchTerm("alpha")], assignment: .nobody)
    #expect(try test.desk.page(PageRequest(filter: unassigned)).rows.map(\.id) == [first])
    #expect(try test.desk.count(without, limit: 10) == 1)
  }

  @Test func aWithdrawnMessageIsNotFound() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.perform(.note(Composition(text: "gamma")), ticket, as: test.maria)
    #expect(try search(test, "gamma") == [ticket])
    _ = try test.desk.undo(as: test.maria)
    #expect(try search(test, "gamma") == [])
  }

  @Test func ofAHugeTextTheBeginningIsSearched() throws {
    let test = try TestDesk()
    let long = "delta " + String(repeating: "x ", count: 1 << 19) + "omega"
    let ticket = try test.receive(test.mail(long, subject: "Log", id: "a@x"))
    #expect(try search(test, "delta") == [ticket])
    #expect(try search(test, "omega") == [])
    try test.perform(.rename("Core dump"), ticket, as: test.maria)
    #expect(try search(test, "log") == [])
    #expect(try search(test, "dump") == [ticket])
    #expect(try test.desk.detail(ticket, reader: nil)?.messages.first?.text == long)
  }
}
