import GRDB
import Testing

@testable import DeskbellCore

@Suite("Calendars and policies in force") struct DocumentTests {
  @Test func filesComeIntoForceTogetherCalendarsFirst() throws {
    let test = try PromiseDesk(promises: false)
    let documents = try test.promise()
    #expect(documents.map(\.name) == ["office", "standard"])
    #expect(try test.desk.promiseBook().policies.map(\.name) == ["standard"])
    // The same again is no new version.
    #expect(try test.promise() == [])
    #expect(try test.desk.promiseVersions(.policy, named: "standard").count == 1)
  }

  @Test func aFileThatIsWrongLeavesTheOldVersionInForce() throws {
    let test = try PromiseDesk()
    let wrong = PromiseDesk.policy.replacing("next-response: 2h", with: "next-response: 0h")
    let error = #expect(throws: DocumentError.self) { try test.promise(policy: wrong) }
    #expect(error?.file == "policy.yaml" && error?.line == 8)
    #expect(
      try test.desk.promiseBook().policies.first?.entries.last?.targets[.nextResponse]?[.low]?
        .length == TargetLength(seconds: 7200))
  }

  @Test func aPolicyWhoseExampleFailsDoesNotComeIntoForce() throws {
    let test = try PromiseDesk()
    let wrong =
      PromiseDesk.policy + """

        examples:
          - name: quick
            ticket: { priority: urgent }
            events:
              - { at: "2026-11-27 12:00", customer: Hello }
            at: "2026-11-27 12:30"
            expect:
              first-response: { due: "2026-11-27 14:00" }
        """
    let error = #expect(throws: DocumentError.self) { try test.promise(policy: wrong) }
    #expect(error?.description.contains("quick") == true)
    #expect(try test.desk.promiseVersions(.policy, named: "standard").count == 1)
  }

  @Test func aCalendarThatAPolicyCountsOnStays() throws {
    let test = try PromiseDesk()
    #expect(throws: DocumentError.self) {
      try test.desk.takeOutOfForce(.calendar, named: "office", as: test.test.asta)
    }
    try test.desk.takeOutOfForce(.policy, named: "standard", as: test.test.asta)
    try test.desk.takeOutOfForce(.calendar, named: "office", as: test.test.asta)
    #expect(try test.desk.promiseDocuments() == [])
    #expect(
      try test.desk.promiseVersions(.policy, named: "standard").map { $0.text == nil }
        == [false, true])
  }

  @Test("34: a policy that is removed cancels its clocks and leaves the history")
  func removal() throws {
    let test = try PromiseDesk()
    let ticket = try test.test.receive(test.test.mail(id: "a@x"))
    test.advance(hours: 1)
    try test.desk.takeOutOfForce(.policy, named: "standard", as: test.test.asta)
    _ = try test.desk.followDocuments()
    let clock = try #require(try test.clock(.firstResponse, of: ticket))
    #expect(clock.state == .cancelled && clock.reason == .noPolicy && clock.usedSeconds == 3600)
    #expect(try test.outlook(ticket).dueAt == nil)
    #expect(try test.desk.check() == [])
  }

  @Test func onlySupervisorsPromise() throws {
    let test = try PromiseDesk(promises: false)
    #expect(throws: Refusal.self) {
      try test.desk.putInForce(
        [PromiseFile(kind: .calendar, text: PromiseDesk.calendar, file: "c")],
        as: test.test.tomas)
    }
    #expect(try test.desk.promiseDocuments() == [])
  }

  @Test("14: other rules of a zone move what is due; what is over stays")
  func otherHours() throws {
    let test = try PromiseDesk()
    let done = try test.test.receive(test.test.mail(id: "a@x"))
    let open = try test.test.receive(test.test.mail(id: "b@x", from: "b@example.com"))
    try test.test.perform(
      .reply(Composition(text: "Hi", statusAfter: .solved)), done, as: test.test.maria)
    test.advance(hours: 1)
    try test.promise(calendar: PromiseDesk.calendar.replacing("Vilnius", with: "London"))
    #expect(try test.desk.followDocuments() > 0)
    // An hour was used by the old zone; the rest ends at five in London.
    #expect(try test.outlook(open).dueAt == Instant("2026-11-27T14:00:00Z"))
    #expect(try test.clock(.resolution, of: open)?.due == Instant("2026-12-01T10:00:00Z"))
    #expect(try test.clock(.firstResponse, of: done)?.state == .met)
    #expect(try test.clock(.resolution, of: done)?.usedSeconds == 0)
    #expect(try test.desk.check() == [])
    #expect(try test.desk.followDocuments() == 0)
  }

  @Test func aStoreOfTheFirstVersionIsBroughtUpToDate() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("desk.sqlite")
    do {
      let queue = try OldStore.make(path, upTo: "1 desk")
      try queue.write { database in
        try database.execute(
          sql: """
            INSERT INTO customer (id, name) VALUES (1, 'Jonas');
            INSERT INTO ticket (id, subject, status, is_open, priority, channel, tier, customer_id,
              customer_name, tags, created_at, updated_at, attention_at, version)
            VALUES (7, 'Old', 'open', 1, 1, 'mail', 1, 1, 'Jonas', '', 5, 6, 7, 1);
            """)
      }
    }
    let desk = try Desk.open(path: path)
    let ticket = try #require(try desk.detail(7, reader: nil)?.ticket)
    #expect(ticket.subject == "Old" && ticket.outlook == PromiseOutlook())
    #expect(
      try desk.page(PageRequest(filter: TicketFilter(isOpen: true), order: .due)).rows.count == 1)
  }
}
