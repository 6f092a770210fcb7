import GRDB
import Testing

@testable import DeskbellCore

/// Nothing is sent from a desk yet: what becomes of answers whose time has come.
@Suite struct RecordedAnswerTests {
  private func reply(_ text: String, sendAt: Instant? = nil) -> TicketVerb {
    .reply(Composition(text: text, statusAfter: .pending, sendAt: sendAt))
  }

  @Test func theWorkerRecordsWhatHasPassedAndKeepsWhatWaits() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    let other = try test.receive(test.mail(id: "b@x"))
    try test.perform(reply("Now"), ticket, as: test.maria)
    let later = TestDesk.start.adding(seconds: 2 * 86_400)
    try test.perform(reply("Later", sendAt: later), other, as: test.maria)
    _ = try test.desk.work()
    #expect(try test.desk.recordedAnswers(limit: 10).isEmpty)
    test.time.advance(seconds: 3600)
    // Before the worker comes by it is not in the outbox either, and listed as what it is.
    #expect(try test.desk.recordedAnswers(limit: 10).map(\.text) == ["Now"])
    let before = try #require(try test.desk.detail(ticket, reader: nil))
    _ = try test.desk.work()
    #expect(try test.desk.recordedAnswers(limit: 10).map(\.text) == ["Now"])
    let after = try #require(try test.desk.detail(ticket, reader: nil))
    #expect(after.messages.map(\.delivery) == [.none, .recorded])
    #expect(after.messages.last?.hasLeft(at: test.time.now) == true)
    #expect(after.ticket == before.ticket)
    #expect(try test.desk.outbox().map(\.text) == ["Later"])
    #expect(try test.desk.check() == [])
  }

  @Test func aRecordedAnswerIsNotTakenBack() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.perform(reply("Now"), ticket, as: test.maria)
    test.time.advance(seconds: 3600)
    _ = try test.desk.work()
    let message = try #require(try test.desk.recordedAnswers(limit: 1).first)
    #expect(throws: Refusal.self) { try test.desk.cancel(message.id, as: test.maria) }
    #expect(throws: Refusal.self) { try test.desk.sendNow(message.id, as: test.maria) }
    _ = try test.desk.undo(as: test.maria, on: ticket)
    #expect(try test.desk.detail(ticket, reader: nil)?.messages.last?.delivery == .recorded)
  }

  /// A store of the last release with answers of both kinds: opening it leaves nothing for a sender.
  @Test func aStoreFromBeforeKeepsNothingThatALaterSenderWouldSend() throws {
    let folder = try TemporaryFolder()
    let (present, old) = (folder.path("present.sqlite"), folder.path("old.sqlite"))
    do {
      let test = try TestDesk(path: present)
      for (number, sendAt) in [nil, Instant(seconds: 32_503_680_000), nil].enumerated() {
        let ticket = try test.receive(test.mail(id: "\(number)@x"))
        try test.perform(reply("\(number)", sendAt: sendAt), ticket, as: test.maria)
      }
    }
    try OldStore.write(old, upTo: "4 idling", from: present)
    let desk = try Desk.open(path: old)
    #expect(Set(try desk.recordedAnswers(limit: 10).map(\.text)) == ["0", "2"])
    #expect(try desk.outbox().map(\.text) == ["1"])
    let queue = try DatabaseQueue(path: old)
    try queue.read { database in
      let states = try String.fetchAll(
        database, sql: "SELECT delivery FROM message WHERE kind = 'agent' ORDER BY id")
      #expect(states == ["recorded", "queued", "recorded"])
      #expect(try String.fetchOne(database, sql: "PRAGMA integrity_check") == "ok")
    }
    // The wider rule holds for both connections, and still refuses what is no state.
    try queue.write { database in
      try database.execute(sql: "UPDATE message SET delivery = 'recorded' WHERE id = 1")
      #expect(throws: DatabaseError.self) {
        try database.execute(sql: "UPDATE message SET delivery = 'nonsense' WHERE id = 1")
      }
    }
  }
}
