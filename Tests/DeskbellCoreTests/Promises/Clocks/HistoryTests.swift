import SeededRandom
import Testing

@testable import DeskbellCore

/// Events as the desk writes them, folded one by one and anew from what the store keeps.
struct HistoryTests {
  private let timeline = Promised.everything

  @Test(arguments: 0..<25)
  func theStoredHistoryGivesTheSameClocksAsItsEventsOneByOne(seed: UInt64) throws {
    let test = try TestDesk()
    var random = SeededGenerator(seed: seed)
    let id = try test.receive(test.mail(id: "m0"))
    var state = PromiseState()
    var seen: Event.ID = 0
    for step in 0..<40 {
      if step > 0 { try act(step, on: id, test, &random) }
      let events = try #require(try test.desk.detail(id, reader: nil)).events
      for event in events where event.id > seen {
        state.advance(
          by: PromiseEvent(
            event, ticket: try test.ticket(id), message: try message(of: event, events, test)),
          in: timeline)
        seen = event.id
      }
      let history = PromiseEvent.history(
        of: try test.ticket(id), events: events,
        messages: try messages(events, test))
      let anew = PromiseState.fold(history, in: timeline, through: test.time.now)
      state.advance(to: test.time.now, in: timeline)
      #expect(state == anew, "step \(step)")
      test.time.advance(seconds: Int64(random.chance(perMille: 600) ? 4 : random.below(20_000)))
    }
  }

  @Test func statesAreFoundByGoingBack() throws {
    let test = try TestDesk()
    let id = try test.receive(test.mail(id: "m0"))
    try test.perform(.setPriority(.urgent), id, as: test.maria)
    try test.perform(.tag(adding: ["vip"], removing: []), id, as: test.maria)
    try test.perform(.solve, id, as: test.maria)
    let detail = try #require(try test.desk.detail(id, reader: nil))
    let history = PromiseEvent.history(
      of: detail.ticket, events: detail.events, messages: detail.messages.map(PromiseMessage.init))
    #expect(history.map(\.ticket.priority) == [.normal, .urgent, .urgent, .urgent])
    #expect(history.map(\.ticket.tags) == [[], [], ["vip"], ["vip"]])
    #expect(history.map(\.ticket.status) == [.new, .new, .new, .solved])
  }

  private func act(
    _ step: Int, on id: Ticket.ID, _ test: TestDesk, _ random: inout SeededGenerator
  ) throws {
    let actor = [test.maria, test.tomas, test.asta][random.below(3)]
    let verbs: [TicketVerb] = [
      .reply(Composition(text: "Hello", statusAfter: [nil, .pending, .solved][random.below(3)])),
      .reply(Composition(text: "Hello again")), .note(Composition(text: "Hm")), .take, .release,
      .solve, .reopen, .setStatus(.pending), .setStatus(.onHold), .setStatus(.spam),
      .setPriority(Priority.allCases[random.below(4)]), .declareNoAnswerNeeded,
      .tag(adding: ["t\(step)"], removing: []),
      .snooze(until: test.time.now.adding(seconds: Int64(1 + random.below(9000)))),
    ]
    switch random.below(6) {
    case 0: try test.receive(test.mail(id: "m\(step)", references: ["m0"]))
    case 1: _ = try test.desk.undo(as: actor, on: id)
    case 2: _ = try test.desk.redo(as: actor, on: id)
    default: try test.perform(verbs[random.below(verbs.count)], id, as: actor)
    }
  }

  private func message(
    of event: Event, _ events: [Event], _ test: TestDesk
  ) throws -> PromiseMessage? {
    let reversed = events.first { $0.id == event.data.reverses }
    guard let id = event.data.message ?? reversed?.data.message else { return nil }
    return try test.desk.store.read { try $0.message(id) }.map(PromiseMessage.init)
  }

  private func messages(_ events: [Event], _ test: TestDesk) throws -> [PromiseMessage] {
    try events.compactMap { event in
      guard let id = event.data.message else { return nil }
      return try test.desk.store.read { try $0.message(id) }.map(PromiseMessage.init)
    }
  }
}
