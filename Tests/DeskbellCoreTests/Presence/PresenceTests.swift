import Glibc
import Testing

@testable import DeskbellCore

@Suite struct PresenceTests {
  private let here = ProcessIdentity(host: "here/1", process: "10:1")
  private let there = ProcessIdentity(host: "there/1", process: "10:1")

  private func presence(
    _ test: TestDesk, _ process: ProcessIdentity, _ ticket: Ticket.ID,
    _ mode: Presence.Mode = .viewing
  ) -> Presence {
    Presence(
      process: process, agent: test.id(test.maria), ticket: ticket, mode: mode,
      since: test.time.now, refreshedAt: test.time.now)
  }

  private func present(_ test: TestDesk, alive: Set<ProcessIdentity>) throws -> [Presence] {
    try test.desk.presences(isHere: { $0.host == "here/1" }, isAlive: { alive.contains($0) })
  }

  @Test func aProcessIsAtOnePlaceAndLeaves() throws {
    let test = try TestDesk()
    let tickets = try ["a@x", "b@x"].map { try test.receive(test.mail(id: $0)) }
    try test.desk.announce(presence(test, here, tickets[0]))
    try test.desk.announce(presence(test, here, tickets[1], .writing))
    let present = try present(test, alive: [here])
    #expect(present.map(\.ticket) == [tickets[1]])
    #expect(present.map(\.mode) == [.writing])
    try test.desk.leave(here)
    #expect(try self.present(test, alive: [here]).isEmpty)
  }

  @Test func whoeverDiedIsGoneAtOnce() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.desk.announce(presence(test, here, ticket))
    #expect(try present(test, alive: []).isEmpty)
  }

  @Test func whoeverIsSilentOnAnotherMachineIsGoneAfterAWhile() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.desk.announce(presence(test, here, ticket))
    try test.desk.announce(presence(test, there, ticket))
    test.time.advance(seconds: Presence.patience)
    #expect(try present(test, alive: [here]).count == 2)
    test.time.advance(seconds: 1)
    #expect(try present(test, alive: [here]).map(\.process) == [here])
  }

  @Test func aSignOfLifeKeepsSinceWhen() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.desk.announce(presence(test, here, ticket))
    let began = test.time.now
    test.time.advance(seconds: 15)
    try test.desk.announce(presence(test, here, ticket))
    #expect(try present(test, alive: [here]).map(\.since) == [began])
    try test.desk.announce(presence(test, here, ticket, .writing))
    #expect(try present(test, alive: [here]).map(\.since) == [test.time.now])
  }

  @Test func leavesNoHistoryAndMovesNoMarkOfTheDesk() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    let (before, event) = (try test.desk.changeMarks(), try test.desk.newestEvent())
    try test.desk.announce(presence(test, here, ticket))
    let after = try test.desk.changeMarks()
    #expect(after.desk == before.desk)
    #expect(after.presence == before.presence + 1)
    #expect(try test.desk.newestEvent() == event)
    try test.perform(.take, ticket, as: test.maria)
    #expect(try test.desk.changeMarks().desk == before.desk + 1)
  }

  @Test func whatChangesNothingMovesNoMark() throws {
    let test = try TestDesk()
    let before = try test.desk.changeMarks()
    _ = try test.desk.work()
    #expect(try test.desk.changeMarks() == before)
  }

  @Test func thisProcessLivesAndAnEndedOneDoesNot() {
    let me = ProcessIdentity.current()
    #expect(me.isAlive)
    #expect(me.isHere)
    #expect(!ProcessIdentity(host: me.host, process: "\(getpid()):1").isAlive)
    #expect(!ProcessIdentity(host: me.host, process: "rubbish").isAlive)
    #expect(!ProcessIdentity(host: "elsewhere/2", process: me.process).isHere)
  }
}
