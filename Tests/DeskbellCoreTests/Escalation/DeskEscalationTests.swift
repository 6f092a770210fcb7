import Testing

@testable import DeskbellCore

@Suite("Escalation from the store")
struct DeskEscalationTests {
  @Test("Routes come from the desk's own people, loads and clock")
  func routes() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "1@example.com"))
    try test.perform(.move(to: test.billing), ticket, as: test.maria)
    try test.perform(.take, ticket, as: test.maria)
    let other = try test.receive(test.mail(id: "2@example.com"))
    try test.perform(.take, other, as: test.tomas)

    let routes = try test.desk.escalationRoutes(for: ticket, as: test.id(test.maria))
    let asta = test.id(test.asta)
    let tomas = test.id(test.tomas)
    #expect(
      Set(routes.map(\.target)) == [
        .tier(2, of: test.billing), .tier(3, of: test.billing), .tier(1, of: test.network),
        .tier(3, of: test.network), .agent(tomas), .supervisor(asta),
      ])
    #expect(routes.first?.target == .tier(2, of: test.billing))
    #expect(routes.first?.loads.map(\.open) == [1])
  }

  @Test("A ticket that is not there is an error in words")
  func noTicket() throws {
    let test = try TestDesk()
    #expect(throws: Refusal.noSuchTicket(99)) {
      try test.desk.escalationRoutes(for: 99, as: test.id(test.maria))
    }
  }
}
