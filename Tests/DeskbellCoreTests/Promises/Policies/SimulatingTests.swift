import Testing

@testable import DeskbellCore

@Suite struct SimulatingTests {
  private func file(_ text: String) -> PromiseFile {
    PromiseFile(kind: .policy, text: text, file: "policy.yaml")
  }

  @Test func `Tickets of the time count in batches of any number, and nothing is changed`() throws {
    let promised = try PromiseDesk()
    let test = promised.test
    // Friday noon: answered after five working hours, on Monday.
    for number in 0..<410 { try test.receive(test.mail(id: "\(number)@x", from: "c\(number)@y")) }
    promised.advance(hours: 72)
    for number in 1...10 {
      let ticket = Ticket.ID(rawValue: Int64(number))
      try test.perform(
        .reply(Composition(text: "Here.", statusAfter: .open)), ticket, as: test.asta)
    }
    promised.advance(hours: 1)
    let events = try promised.desk.newestEvent()
    let longer = PromiseDesk.policy.replacing("first-response: 4h", with: "first-response: 3d")
    var looked: [Int] = []
    let outcome = try promised.desk.simulate(
      [file(longer)], since: test.time.now.adding(seconds: -90 * 86_400)
    ) { looked.append($0) }
    #expect(outcome.tickets == 410)
    #expect(looked == [200, 400, 410])
    let first = try #require(outcome.lines.first { $0.kind == .firstResponse })
    #expect([first.now.kept, first.now.breached, first.now.open] == [0, 410, 0])
    #expect([first.then.kept, first.then.breached, first.then.open] == [10, 0, 400])
    #expect(try promised.desk.newestEvent() == events)
  }

  @Test func `What was over before the time does not count`() throws {
    let promised = try PromiseDesk()
    let test = promised.test
    let old = try test.receive(test.mail(id: "1@x"))
    try test.perform(.solve, old, as: test.asta)
    promised.advance(hours: 24 * 30)
    // A note on a ticket that is over makes nothing of it open.
    try test.perform(.note(Composition(text: "For later.")), old, as: test.asta)
    try test.receive(test.mail(id: "2@x", from: "b@y"))
    let since = test.time.now.adding(seconds: -86_400)
    let outcome = try promised.desk.simulate([file(PromiseDesk.policy)], since: since)
    #expect(outcome.tickets == 1)
    for line in outcome.lines { #expect(line.now == line.then) }
    #expect(try promised.desk.simulate([], since: Instant(milliseconds: .min)).tickets == 2)
  }

  @Test func `Another calendar is tried with the policies in force`() throws {
    let promised = try PromiseDesk()
    try promised.test.receive(promised.test.mail(id: "1@x"))
    promised.advance(hours: 6)
    let always = PromiseFile(
      kind: .calendar, text: "name: office\nday: 8h\nalways: true\n", file: "office.yaml")
    let outcome = try promised.desk.simulate([always], since: promised.test.time.now)
    let first = try #require(outcome.lines.first { $0.kind == .firstResponse })
    // At six in the evening five hours are over in the office, and six by the clock on the wall.
    #expect(first.now.breached == 1)
    let resolution = try #require(outcome.lines.first { $0.kind == .resolution })
    #expect(resolution.now.open == 1)
    #expect(throws: DocumentError.self) {
      try promised.desk.simulate([file("name: x\n")], since: promised.test.time.now)
    }
  }
}
