import SeededRandom
import Testing

@testable import DeskbellCore

@Suite("Merging and the way back, whatever happened before") struct MergingPropertyTests {
  private struct Worked {
    let promise: PromiseDesk
    let tickets: [Ticket.ID]
    var generator: SeededGenerator

    init(seed: UInt64) throws {
      promise = try PromiseDesk()
      generator = SeededGenerator(seed: seed)
      var tickets = [try promise.test.receive(promise.test.mail(id: "a@x"))]
      tickets.append(try promise.test.receive(promise.test.mail(id: "b@x", from: "b@example.com")))
      for step in 0..<40 {
        promise.test.time.advance(seconds: Int64.random(in: 0...9000, using: &generator))
        let ticket = tickets.randomElement(using: &generator) ?? tickets[0]
        try RandomDeeds.one(step, on: ticket, of: promise, &tickets, using: &generator)
        if step % 5 == 0 {
          let tag = ["vip", "refund", "late"].randomElement(using: &generator) ?? "vip"
          try promise.test.perform(
            .tag(adding: [tag], removing: []), ticket, as: promise.test.asta)
          let follower = promise.test.id([promise.test.maria, promise.test.pau][step / 5 % 2])
          try promise.desk.store.write {
            try $0.setFollowing(true, agent: follower, ticket: ticket)
          }
        }
      }
      // Whatever is held has left: an undo then never takes it for the action.
      promise.advance(hours: 1)
      self.tickets = tickets
      _ = try promise.desk.followDocuments()
    }

    func clocks() throws -> [[ClockReading]] {
      try tickets.map {
        try promise.desk.detail($0, reader: nil)?.promises?.clocks(at: promise.test.time.now) ?? []
      }
    }
  }

  @Test("Undo restores all there was, and redo the merging", arguments: 1...16)
  func undone(seed: UInt64) throws {
    var worked = try Worked(seed: seed)
    let (desk, test) = (worked.promise.desk, worked.promise.test)
    let pair = worked.tickets.shuffled(using: &worked.generator).prefix(2)
    let (source, target) = (pair[0], pair[1])
    let before = try StoreContents(desk)
    let clocks = try worked.clocks()
    let merge = JoiningVerb.merge(into: target, acrossCustomers: true)
    let report = try desk.perform(.join(merge), on: [SeenTicket(source)], as: test.asta)
    guard report.changed == [source] else {
      #expect(try [source, target].contains { try test.ticket($0).status == .spam })
      return
    }
    let merged = try StoreContents(desk)
    #expect(try desk.check() == [])
    #expect(try test.ticket(source).mergedInto == target)
    #expect(try desk.detail(source, reader: nil)?.messages.isEmpty == true)

    _ = try desk.undo(as: test.asta, on: target)
    #expect(try StoreContents(desk).differences(from: before) == [])
    #expect(try worked.clocks() == clocks)
    #expect(try desk.check() == [])
    _ = try desk.redo(as: test.asta)
    #expect(try StoreContents(desk).differences(from: merged) == [])
    #expect(try desk.check() == [])
    _ = try desk.undo(as: test.asta)
    #expect(try StoreContents(desk).differences(from: before) == [])
    #expect(try worked.clocks() == clocks)
    #expect(try desk.check(rebuild: true) == [])
  }

  @Test("Unmerging later gives back what came and keeps what was added", arguments: 1...8)
  func unmerged(seed: UInt64) throws {
    var worked = try Worked(seed: seed)
    let (desk, test) = (worked.promise.desk, worked.promise.test)
    let pair = worked.tickets.shuffled(using: &worked.generator).prefix(2)
    let (source, target) = (pair[0], pair[1])
    let mine = try desk.detail(source, reader: nil)
    let others = try desk.detail(target, reader: nil)
    let clocks = try worked.clocks()
    let merge = JoiningVerb.merge(into: target, acrossCustomers: true)
    let report = try desk.perform(.join(merge), on: [SeenTicket(source)], as: test.asta)
    guard report.changed == [source] else { return }
    worked.promise.advance(hours: 30)
    let note = Composition(text: "Both are the same.")
    try test.perform(.note(note), target, as: test.tomas)
    let parted = try test.perform(.join(.unmerge), source, as: test.tomas)
    #expect(parted.refusal == nil)
    #expect(try desk.detail(source, reader: nil)?.messages == mine?.messages)
    let after = try #require(try desk.detail(target, reader: nil))
    #expect(after.messages.dropLast() == (others?.messages ?? [])[...])
    #expect(after.messages.last?.text == "Both are the same.")
    #expect(try test.ticket(source).status == mine?.ticket.status)
    #expect(after.ticket.status == others?.ticket.status)
    #expect(after.ticket.tags == others?.ticket.tags)
    #expect(after.followers == others?.followers)
    #expect(try worked.clocks().map { $0.map(\.kind) } == clocks.map { $0.map(\.kind) })
    #expect(try desk.check() == [])
    // Taking the parting back joins them again; taking that back parts them.
    _ = try desk.undo(as: test.tomas)
    #expect(try test.ticket(source).mergedInto == target)
    #expect(try desk.check() == [])
    _ = try desk.redo(as: test.tomas)
    #expect(try test.ticket(source).mergedInto == nil)
    #expect(try desk.check() == [])
    #expect(try desk.check(rebuild: true) == [])
  }
}
