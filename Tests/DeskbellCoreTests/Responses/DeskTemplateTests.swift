import Testing

@testable import DeskbellCore

@Suite("Values of a ticket in the store")
struct DeskTemplateTests {
  @Test("Every value comes from the desk")
  func context() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "1@example.com"))
    try test.perform(.move(to: test.billing), ticket, as: test.maria)
    let roster = try test.desk.roster()
    let context = TemplateContext(
      try #require(try test.desk.detail(ticket, reader: nil)),
      agent: try #require(roster.agent(test.id(test.maria))), roster: roster,
      deskName: try test.desk.name(), now: try #require(Instant(iso8601: "2026-11-21T10:00:00Z")),
      wallClock: .utc)
    let template = try ResponseTemplate(
      parsing: "{{customer.firstName}} {{customer.address}} {{ticket.subject}} {{agent.name}} "
        + "{{department.name}} {{date.today}}")
    #expect(
      template.fill(with: context).text
        == "Jonas jonas@example.com Refund Maria Billing 2026-11-21")
  }
}
