import Foundation
import GRDB
import Testing

@testable import DeskbellCore

@Suite struct OpeningTests {
  @Test func aMissingStoreIsNotMade() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("none.sqlite")
    #expect(throws: DeskError.noStore(path: path)) { try Desk.open(path: path) }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test(arguments: ["", "hello, this is no store", String(repeating: "x", count: 4096)])
  func aFileThatIsNoStoreIsLeftAsItIs(contents: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("file")
    try Data(contents.utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: DeskError.notAStore(path: path)) { try Desk.open(path: path) }
    #expect(throws: DeskError.storeExists(path: path)) { try Desk.create(path: path, name: "x") }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(contents.utf8))
    #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
  }

  @Test func anotherProgramsDatabaseIsLeftAsItIs() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("other.sqlite")
    do {
      let other = try DatabaseQueue(path: path)
      try other.write { try $0.execute(sql: "CREATE TABLE t (x)") }
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: DeskError.notAStore(path: path)) { try Desk.open(path: path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func aNewerStoreIsRefusedInWords() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("desk.sqlite")
    _ = try Desk.create(path: path, name: "x")
    do {
      let queue = try DatabaseQueue(path: path)
      try queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
    }
    let error = #expect(throws: DeskError.self) { try Desk.open(path: path) }
    #expect(error == .newerStore(path: path, found: 99, known: SQLiteSchema.version))
    #expect("\(try #require(error))".contains("newer Deskbell"))
  }

  @Test func aStoreFromBeforeSomebodyCouldBeIdleTakesIt() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("desk.sqlite")
    do { _ = try OldStore.make(path, upTo: "3 triage") }
    let desk = try Desk.open(path: path)
    let agent = try desk.save(
      Agent(id: 0, handle: "ada", name: "Ada", address: "ada@desk.example"), as: .system("setup"))
    let receipt = try desk.receive([
      IncomingMessage(
        channel: .mail, externalID: "a@x", from: Address(address: "jonas@example.com"),
        subject: "Refund", text: "Where is it?")
    ])
    let (ticket, now) = (try #require(receipt[0].ticket), Instant(seconds: 0))
    try desk.announce(
      Presence(
        process: ProcessIdentity(host: "here/1", process: "10:1"), agent: agent, ticket: ticket,
        mode: .idle, since: now, refreshedAt: now))
    let present = try desk.presences(isHere: { _ in true }, isAlive: { _ in true })
    #expect(present.map(\.mode) == [.idle])
    #expect(try desk.check() == [])
  }

  @Test func whatWasWrittenIsThereAfterOpeningAgain() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("desk.sqlite")
    let ticket: Ticket.ID
    do {
      let test = try TestDesk(path: path)
      ticket = try test.receive(test.mail(id: "a@x"))
    }
    #expect(try Desk.open(path: path).detail(ticket, reader: nil)?.messages.count == 1)
  }

  @Test func aBackupIsADeskOfItsOwn() throws {
    let folder = try TemporaryFolder()
    let test = try TestDesk(path: folder.path("desk.sqlite"))
    let ticket = try test.receive(test.mail(id: "a@x"))
    let copy = folder.path("copy.sqlite")
    try test.desk.backUp(to: copy)
    #expect(throws: DeskError.storeExists(path: copy)) { try test.desk.backUp(to: copy) }
    try test.perform(.solve, ticket, as: test.maria)
    let restored = try Desk.open(path: copy)
    #expect(try restored.detail(ticket, reader: nil)?.ticket.status == .new)
    #expect(try restored.check() == [])
  }

  @Test func anotherConnectionsCommitMovesTheMark() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("desk.sqlite")
    let test = try TestDesk(path: path)
    let ticket = try test.receive(test.mail(id: "a@x"))
    let colleague = try Desk.open(path: path)
    let mark = try colleague.changeMark()
    let newest = try #require(try colleague.newestEvent())
    #expect(try colleague.changeMark() == mark)
    try test.perform(.solve, ticket, as: test.maria)
    #expect(try colleague.changeMark() != mark)
    #expect(try colleague.ticketsChanged(after: newest, limit: 10) == [ticket])
  }

  @Test func damagedCachesAreFoundAndMadeAnew() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("desk.sqlite")
    let test = try TestDesk(path: path)
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.perform(.tag(adding: ["vip"], removing: []), ticket, as: test.maria)
    do {
      let queue = try DatabaseQueue(path: path)
      try queue.write {
        try $0.execute(
          sql: """
            UPDATE ticket SET message_count = 9, waiting_since = NULL, customer_name = 'x',
              change_seq = 0;
            DELETE FROM ticket_tag;
            """)
      }
    }
    #expect(try test.desk.check().count == 5)
    #expect(try test.desk.check(rebuild: true) == [])
    #expect(try test.ticket(ticket).waitingSince == TestDesk.start)
    let found = try test.desk.page(
      PageRequest(filter: TicketFilter(text: [SearchTerm("refund")], tags: ["vip"])))
    #expect(found.rows.map(\.id) == [ticket])
  }
}
