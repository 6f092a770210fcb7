import Testing

@testable import DeskbellCore

@Suite("What happens by itself") struct WorkerTests {
  @Test func eachLevelIsRaisedOnceAndSkippedOnesAreListed() throws {
    let test = try PromiseDesk()
    let ticket = try test.test.receive(test.test.mail(id: "a@x"))
    #expect(try test.desk.work().raised == [])
    test.advance(hours: 2)
    let half = try test.desk.work().raised
    #expect(half.map(\.level.percent) == [50] && half.map(\.ticket) == [ticket])
    #expect(try test.desk.work().isEmpty)
    // Over the weekend: 75 and 100 % are passed.
    test.advance(hours: 67)
    let late = try test.desk.work().raised.filter { $0.level.kind == .firstResponse }
    #expect(
      late.map(\.level) == [
        LevelCrossing(kind: .firstResponse, instance: 1, percent: 100, skipped: [75])
      ])
    let events = try #require(try test.desk.detail(ticket, reader: nil)).events
    #expect(
      events.compactMap(\.data.level).filter { $0.kind == .firstResponse }.map(\.percent)
        == [50, 100])
    #expect(try test.desk.check() == [])
  }

  @Test func twoWorkersOnOneStoreRaiseEachLevelOnce() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("desk.sqlite")
    let test = try PromiseDesk(path: path)
    for number in 0..<30 {
      try test.test.receive(test.test.mail(id: "\(number)@x", from: "c\(number)@example.com"))
    }
    test.advance(hours: 3)
    let time = test.test.time
    let other = try Desk.open(path: path, clock: DeskClock { time.now })
    let raised = try test.desk.work().raised + other.work().raised
    #expect(raised.count == 30)
    #expect(Set(raised.map(\.ticket)).count == 30)
    #expect(raised.allSatisfy { $0.level.percent == 75 && $0.level.skipped == [50] })
  }

  @Test func aLevelDoesNotCountAsWorkOnTheTicket() throws {
    let test = try PromiseDesk()
    let ticket = try test.test.receive(test.test.mail(id: "a@x"))
    let before = try test.test.ticket(ticket)
    test.advance(hours: 3)
    _ = try test.desk.work()
    let after = try test.test.ticket(ticket)
    #expect(after.updatedAt == before.updatedAt && after.version == before.version + 1)
    // And it stands in nobody's way.
    let report = try test.desk.perform(
      .setPriority(.high), on: [SeenTicket(before.id, version: before.version)], as: test.test.maria
    )
    #expect(report.changed.count == 1)
  }

  @Test func snoozedTicketsComeBackOnce() throws {
    let test = try PromiseDesk()
    let ticket = try test.test.receive(test.test.mail(id: "a@x"))
    let until = test.test.time.now.adding(seconds: 3600)
    try test.test.perform(.snooze(until: until), ticket, as: test.test.maria)
    #expect(try test.desk.work().woken == [])
    test.advance(hours: 1)
    #expect(try test.desk.work().woken == [ticket])
    #expect(try test.desk.work().woken == [])
    let detail = try #require(try test.desk.detail(ticket, reader: nil))
    #expect(detail.ticket.snoozedUntil == nil)
    #expect(detail.events.last?.kind == .woken && detail.events.last?.actor == .system("worker"))
  }

  @Test("36: a calendar that is edited raises no storm of notices")
  func noStorm() throws {
    let test = try PromiseDesk()
    for number in 0..<200 {
      try test.test.receive(test.test.mail(id: "\(number)@x", from: "c\(number)@example.com"))
    }
    test.advance(hours: 1)
    // A quarter of an hour to answer, where it was four hours: all are late at once.
    try test.promise(
      policy: PromiseDesk.policy.replacing("first-response: 4h", with: "first-response: 15m"))
    let report = try test.desk.work()
    #expect(report.followed == 200 && report.raised.count == 200)
    for person in [test.test.maria, test.test.tomas, test.test.asta, test.test.pau] {
      #expect(try test.desk.notices(for: test.test.id(person)) == NoticeBoard())
    }
    #expect(try test.desk.count(TicketFilter(isBreached: true), limit: 999) == 200)
    #expect(try test.desk.check() == [])
  }
}
