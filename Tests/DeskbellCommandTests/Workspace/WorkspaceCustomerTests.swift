import DeskbellCore
import Foundation
import Testing

/// What is kept of a customer, given out and taken away by keys, in the real program.
@Suite struct WorkspaceCustomerTests {
  @Test func `Everything of a customer is written into a file, then erased for good`() throws {
    let robot = try WorkspaceRobot(WorkspaceDesk(), as: "asta")
    try robot.opens(1).presses("gc").sees("Customer  Jonas Petrauskas").presses("s ^u")
      .types(robot.desk.sandbox.folder).presses("Enter").reads("Everything of customer 1 is in")
    let path = robot.desk.sandbox.folder + "/customer-1.json"
    let written = try String(contentsOfFile: path, encoding: .utf8)
    #expect(written.contains("\"name\": \"Jonas Petrauskas\""))
    #expect(written.contains("Paskyra užrakinta."))
    try robot.presses("D").sees("Erase Jonas Petrauskas?").presses("y")
      .reads("this cannot be undone").types("erase: asked by letter\n")
      .reads("Erased customer 1").sees("asked by letter").seesNoMore("Jonas")
    #expect(try robot.desk.detail(1)?.messages.first?.text.contains("užrakinta") == false)
    #expect(try robot.quits() == 0)
  }

  @Test func `Nothing says how to reach a masked customer until it is asked for`() throws {
    let desk = try WorkspaceDesk()
    try desk.desk.setMasking(true, as: .system("setup"))
    let ticket = try desk.desk.receive(
      from: Address(name: "Ona", address: "ona@example.org"), subject: "Call ona@example.org",
      text: "My number is +370 612 34567, or ona@home.example.")
    let robot = try WorkspaceRobot(desk)
    try robot.opens(ticket).sees("Call o…@example.org", "o…@home.example")
      .seesNoMore("612 34567").presses("h").sees("o…@example.org").seesNoMore("ona@")
    try robot.presses("q gc").sees("Customer  Ona").presses("v").reads("why: ")
      .types("she asked for a call\n").sees("ona@example.org")
      .presses("q").sees("+370 612 34567", "ona@home.example")
  }

  @Test func `Who has not the right is told so`() throws {
    let robot = try WorkspaceRobot()
    try robot.opens(1).presses("gc").sees("Customer  Jonas Petrauskas").presses("D")
      .reads("maria may not erase customers")
  }
}
