import Testing

@testable import DeskbellCore

@Suite struct BatchTests {
  private func tickets(_ count: Int, _ test: TestDesk) throws -> [SeenTicket] {
    try (0..<count).map { SeenTicket(try test.receive(test.mail(id: "\($0)@x"))) }
  }

  @Test func `Pieces that name their batch are one action to undo`() throws {
    let test = try TestDesk()
    let all = try tickets(7, test)
    var report = ActionReport(items: [])
    for start in stride(from: 0, to: 7, by: 3) {
      let piece = Array(all[start..<min(7, start + 3)])
      report.append(
        try test.desk.perform([.solve], on: piece, as: test.asta, in: report.batch))
    }
    #expect(report.changed.count == 7)
    let undone = try #require(try test.desk.undo(as: test.asta))
    #expect(undone.items.map(\.ticket) == all.map(\.id))
    #expect(try all.allSatisfy { try test.ticket($0.id).status.isOpen })
    #expect(try test.desk.redo(as: test.asta)?.changed.count == 7)
    #expect(try all.allSatisfy { try test.ticket($0.id).status == .solved })
  }

  @Test func `To a ticket all steps are done or none`() throws {
    let test = try TestDesk()
    let all = try tickets(2, test)
    try test.perform(.solve, all[1].id, as: test.asta)
    let steps: [TicketVerb] = [
      .tag(adding: ["vip"], removing: []), .setPriority(.normal),
      .snooze(until: test.time.now.adding(seconds: 60)),
    ]
    let report = try test.desk.perform(steps, on: all, as: test.asta)
    #expect(report.items[0].event != nil)
    #expect(report.items[1].refusal != nil)
    #expect(try test.ticket(all[0].id).tags == ["vip"])
    #expect(try test.ticket(all[1].id).tags == [])
    _ = try test.desk.undo(as: test.asta)
    #expect(try test.ticket(all[0].id).tags == [])
    #expect(try test.ticket(all[0].id).snoozedUntil == nil)
    #expect(try test.desk.check() == [])
  }

  @Test func `An undo that was stopped is gone on with by another`() throws {
    let test = try TestDesk()
    let all = try tickets(120, test)
    _ = try test.desk.perform([.solve], on: all, as: test.asta)
    var action = try #require(try test.desk.lastAction(toRedo: false, as: test.asta))
    #expect(action.ticketCount == 120)
    #expect(action.kind == .solved)
    let piece = try test.desk.reverse(&action, as: test.asta)
    #expect((1...50).contains(piece.items.count))
    #expect(action.remaining == 120 - piece.items.count)
    // The process dies here; a new one asks again.
    let rest = try #require(try test.desk.undo(as: test.asta))
    #expect(rest.items.count == 120 - piece.items.count)
    #expect(try all.allSatisfy { try test.ticket($0.id).status.isOpen })
    #expect(try test.desk.check() == [])
  }

  @Test func `A limit of time stops behind a ticket`() throws {
    let test = try TestDesk()
    let all = try tickets(5, test)
    let report = try test.desk.perform([.solve], on: all, as: test.asta, within: .zero)
    #expect(report.items.count == 1)
  }

  @Test func `A preview says what will change and writes nothing`() throws {
    let test = try TestDesk()
    let all = try tickets(4, test)
    try test.perform(.solve, all[3].id, as: test.asta)
    try test.perform(.move(to: test.network), all[2].id, as: test.asta)
    let mark = try test.desk.newestEvent()
    let preview = try test.desk.preview([.solve], on: all + [SeenTicket(99)], as: test.maria)
    #expect(preview.total == 5)
    #expect(preview.changed == 2)
    #expect(
      preview.changes.map(\.change) == [.status(from: .new, to: .solved)])
    #expect(preview.changes.map(\.count) == [2])
    #expect(preview.refused.map(\.ticket) == [all[2].id, all[3].id, 99])
    #expect(try test.desk.newestEvent() == mark)
    let report = try test.desk.perform([.solve], on: all + [SeenTicket(99)], as: test.maria)
    #expect(report.changed.count == preview.changed)
    #expect(report.items.compactMap(\.refusal) == preview.refused.map(\.refusal))
  }
}
