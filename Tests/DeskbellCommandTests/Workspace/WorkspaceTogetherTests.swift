import DeskbellCore
import Testing

/// Several people, and the command line, at one desk.
@Suite struct WorkspaceTogetherTests {
  @Test func `What a colleague does appears, and the selection stays on its ticket`() throws {
    let desk = try WorkspaceDesk()
    let maria = try WorkspaceRobot(desk)
    let tomas = try WorkspaceRobot(desk, as: "tomas")
    try maria.presses("g a").sees("Domain transfer").presses("j j").selects("Nagy")
    try tomas.opens(1).presses("e").reads("Solved #1")
    try maria.seesNoMore("Negaliu").selects("Nagy")
    try tomas.opens(4).presses("p").sees("Priority").presses("1").reads("to urgent")
    try maria.sees("⇑ 4").selects("Nagy")
  }

  @Test func `A commit of the command line appears`() throws {
    let desk = try WorkspaceDesk()
    let maria = try WorkspaceRobot(desk)
    try maria.sees("Számla").selects("Negaliu")
    try desk.sandbox.succeed("solve", "3", "--as", "tomas")
    try maria.seesNoMore("Számla").sees("Mine 2").selects("Negaliu")
    try maria.opens(1)
    try desk.sandbox.succeed("note", "1", "--as", "tomas", "--text", "银行已回电")
    try maria.sees("银行已回电")
  }

  @Test func `Who answers second is told, and loses no word`() throws {
    let desk = try WorkspaceDesk()
    let maria = try WorkspaceRobot(desk)
    let tomas = try WorkspaceRobot(desk, as: "tomas")
    try maria.opens(1).presses("r").sees("Public reply").types("Maria answers").sees("Maria ans")
    try tomas.opens(1).presses("r").sees("Public reply").types("Tomas answers").presses("^x")
      .sees("Send this reply").presses("y").reads("Reply to #1")
    try maria.reads("Tomas Petrauskas wrote on this ticket just now").sees("Maria answers")
      .presses("^x").sees("Send this reply", "! tomas wrote since you began: “Tomas answers”")
    let replies = try desk.detail(1)?.messages.filter { $0.kind == .agent }
    #expect(replies?.map(\.text) == ["Tomas answers"])
  }

  @Test func `A reply that was begun before a colleague's warns before it is sent`() throws {
    let desk = try WorkspaceDesk()
    let maria = try WorkspaceRobot(desk)
    try maria.opens(1).presses("r").sees("Public reply").types("Maria answers").presses("^x")
      .sees("Send this reply")
    // The colleague commits while the review stands.
    try desk.sandbox.succeed("reply", "1", "--as", "tomas", "--text", "Tomas answers")
    try maria.reads("wrote on this ticket just now")
      .sees("! tomas wrote since you began: “Tomas answers”")
  }
}
