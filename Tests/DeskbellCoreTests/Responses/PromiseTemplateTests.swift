import Testing

@testable import DeskbellCore

/// Promises in prepared answers.
@Suite struct PromiseTemplateTests {
  private func fill(_ text: String, _ ticket: Ticket.ID, _ test: PromiseDesk) throws -> FilledText {
    let detail = try #require(try test.desk.detail(ticket, reader: nil))
    let roster = try test.desk.roster()
    let context = TemplateContext(
      detail, agent: try #require(roster.agent(test.test.id(test.test.maria))), roster: roster,
      deskName: nil, now: test.test.time.now, wallClock: .utc)
    return try ResponseTemplate(parsing: text).fill(with: context)
  }

  @Test func `The due time is said in the calendar's zone, by name`() throws {
    let test = try PromiseDesk()
    let ticket = try test.test.receive(test.test.mail(id: "a@x"))
    let filled = try fill("{{promise.firstResponse}}, {{promise.resolution}}", ticket, test)
    #expect(
      filled
        == FilledText(
          text: "2026-11-27 16:00 (Europe/Vilnius), 2026-12-01 12:00 (Europe/Vilnius)"))
  }

  @Test(arguments: ["promise.nextResponse", "promise.update"])
  func `A clock that does not run is a missing value`(name: String) throws {
    let test = try PromiseDesk()
    let ticket = try test.test.receive(test.test.mail(id: "a@x"))
    let filled = try fill("By {{\(name)}}.", ticket, test)
    #expect(filled.missing == [name])
    #expect(ResponseTemplate.unresolvedValues(in: filled.text) == [name])
    #expect(try fill("By {{\(name)|tomorrow}}.", ticket, test).text == "By tomorrow.")
  }

  @Test func `An overdue or paused promise is not made again`() throws {
    let test = try PromiseDesk()
    let ticket = try test.test.receive(test.test.mail(id: "a@x"))
    test.advance(hours: 70)
    #expect(
      try fill("{{promise.firstResponse}}", ticket, test).missing == ["promise.firstResponse"])
    #expect(try fill("{{promise.resolution}}", ticket, test).isComplete)
    try test.test.perform(.setStatus(.pending), ticket, as: test.test.maria)
    #expect(try fill("{{promise.resolution}}", ticket, test).missing == ["promise.resolution"])
  }

  @Test func `Without promises all of them are missing`() throws {
    let test = try PromiseDesk(promises: false)
    let ticket = try test.test.receive(test.test.mail(id: "a@x"))
    #expect(
      try fill("{{promise.resolution}}", ticket, test).text
        == FilledText.mark(for: "promise.resolution"))
  }
}
