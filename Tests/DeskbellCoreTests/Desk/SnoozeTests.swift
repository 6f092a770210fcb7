import Testing

@testable import DeskbellCore

@Suite struct SnoozeTests {
  private static let reader = MomentReader(now: TestDesk.start, wallClock: .utc)

  @Test(
    arguments: [
      ("2h", "2026-11-21T12:00:00Z", nil),
      ("tomorrow 9", "2026-11-22T09:00:00Z", nil),
      ("mon 9: waits for the parcel", "2026-11-23T09:00:00Z", "waits for the parcel"),
      ("14:30: lunch: late", "2026-11-21T14:30:00Z", "lunch: late"),
      ("14:30", "2026-11-21T14:30:00Z", nil),
      ("until reply", nil, nil), ("Until Reply: asked for the number", nil, "asked for the number"),
    ] as [(String, String?, String?)])
  func `Words are a time and a reason`(_ words: String, _ time: String?, _ reason: String?) throws {
    let snooze = try Snooze(words, reader: Self.reader)
    let wanted = time.map { Instant(iso8601: $0) } ?? Snooze.untilReply
    #expect(snooze.until == wanted)
    #expect(snooze.reason == reason)
  }

  @Test func `What came back says why it was away until somebody deals with it`() throws {
    let test = try TestDesk()
    let id = try test.receive(test.mail(id: "a@x"))
    let until = test.time.now.adding(seconds: 3600)
    try test.perform(.snooze(until: until, reason: "waits for the parcel"), id, as: test.maria)
    #expect(try test.ticket(id).snoozeReason == "waits for the parcel")
    test.time.advance(seconds: 4000)
    _ = try test.desk.work()
    #expect(try test.ticket(id).snoozedUntil == nil)
    #expect(try test.ticket(id).returnedAt == until)
    #expect(try test.ticket(id).snoozeReason == "waits for the parcel")
    try test.perform(.tag(adding: ["vip"], removing: []), id, as: test.maria)
    #expect(try test.ticket(id).returnedAt == until)
    try test.perform(.reply(Composition(text: "Here it is.")), id, as: test.maria)
    #expect(try test.ticket(id).snoozeReason == nil)
    #expect(try test.ticket(id).returnedAt == nil)
    _ = try test.desk.undo(as: test.maria)
    #expect(try test.ticket(id).snoozeReason == "waits for the parcel")
    #expect(try test.ticket(id).returnedAt == until)
    #expect(try test.desk.check() == [])
  }

  @Test func `It comes back earlier when the customer writes, and the history says so`() throws {
    let test = try TestDesk()
    let id = try test.receive(test.mail(id: "a@x"))
    try test.perform(
      .snooze(until: Snooze.untilReply, reason: "asked for the number"), id, as: test.maria)
    test.time.advance(seconds: 86_400 * 30)
    _ = try test.desk.work()
    #expect(try test.ticket(id).isSnoozed(at: test.time.now))
    try test.receive(test.mail("It is 12", id: "b@x", references: ["a@x"]))
    let detail = try #require(try test.desk.detail(id, reader: nil))
    #expect(detail.ticket.snoozedUntil == nil)
    #expect(detail.ticket.returnedAt == test.time.now)
    #expect(detail.ticket.snoozeReason == "asked for the number")
    let words = DeskWords(roster: try test.desk.roster()) { _ in "" }
    let last = try #require(detail.events.last)
    #expect(words.predicate(of: last) == "wrote (brought it back)")
  }
}
