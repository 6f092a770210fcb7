import HeadlessTerminal
import Testing

/// A keyboard that teaches itself: keys of one's own, the palette, help, the `:` line.
@Suite struct WorkspaceKeyboardTests {
  private func robot(_ configuration: String) throws -> WorkspaceRobot {
    let desk = try WorkspaceDesk()
    let path = try desk.sandbox.file("config.yaml", configuration)
    return try WorkspaceRobot(desk, environment: ["DESKBELL_CONFIG": path])
  }

  @Test func `The palette finds a command by what it does`() throws {
    let robot = try WorkspaceRobot()
    try robot.sees("All open 5").presses("^k").sees("what do you want to do?").types("escal")
      .sees("Hands the ticket on").presses("Enter").sees("needed").presses("Esc")
    #expect(try robot.quits() == 0)
  }

  @Test func `Whoever hesitates is told what may follow`() throws {
    let robot = try WorkspaceRobot()
    try robot.sees("All open 5").presses("g").sees("i  Mine", "u  Unassigned").presses("u")
      .sees("Domain transfer")
    #expect(try robot.quits() == 0)
  }

  @Test func `An unbound key says which key would do it`() throws {
    let robot = try WorkspaceRobot()
    try robot.sees("All open 5").presses("d").reads("solve is e")
    #expect(try robot.quits() == 0)
  }

  @Test func `A line takes values and shows which there are`() throws {
    let robot = try WorkspaceRobot()
    try robot.sees("All open 5").presses(":").types("assign ").sees("Tomas Petrauskas")
      .types("tomsa").presses("Enter").sees("did you mean tomas?").presses("Backspace Backspace")
      .types("as").presses("Enter").reads("Assigned #1 to tomas")
    #expect(try robot.desk.ticket(1)?.assignee == robot.desk.tomas)
    #expect(try robot.quits() == 0)
  }

  @Test func `Keys of one's own do what they are bound to, and hints follow`() throws {
    let robot = try robot("keys:\n  bindings:\n    ticket.solve: [d]\n")
    try robot.sees("All open 5").reads("d solve").presses("d").reads("Solved #1")
    #expect(try robot.quits() == 0)
  }

  @Test func `A profile brings its keys`() throws {
    let robot = try robot("keys: { profile: mutt }\n")
    try robot.sees("All open 5").presses("g").sees("Public reply").presses("Esc").presses("c u")
      .sees("Domain transfer")
    #expect(try robot.quitsFromAnywhere() == 0)
  }

  @Test func `A Russian layout reaches the same commands`() throws {
    let robot = try robot("langmap: russian\n")
    try robot.sees("All open 5").presses("п г").sees("Domain transfer")
    #expect(try robot.quits() == 0)
  }

  @Test func `A bad configuration stops nobody and is said in one line`() throws {
    let robot = try robot("mouse: perhaps\nwriting: { hold: 20 }\nthme: x\n")
    try robot.reads("config.yaml:1:8: mouse needs true or false. (and 1 more)")
    #expect(try robot.quits() == 0)
    let check = try robot.desk.sandbox.run(
      "config", "check", "--config", robot.desk.sandbox.folder + "/config.yaml")
    #expect(check.status == 78)
    #expect(check.output.split(separator: "\n").count == 2)
  }

  @Test func `Lines are remembered by the next session, and so is the place`() throws {
    let desk = try WorkspaceDesk()
    let first = try WorkspaceRobot(desk)
    try first.sees("All open 5").presses("g a").sees("Domain transfer").presses(":")
      .types("priority low").presses("Enter").reads("low").opens(4)
    #expect(try first.quits() == 0)
    let second = try WorkspaceRobot(desk)
    try second.sees("─ #4  ", "Please transfer").presses("q").sees("Max Long").presses(": Up")
      .reads(":#4").presses("Up").reads(":priority low").presses("Esc")
    #expect(try second.quits() == 0)
    let plain = try WorkspaceRobot.start(desk, arguments: ["--no-resume"])
    try plain.wait(for: "Mine 3")
    #expect(!plain.text.contains("─ #4  "))
    plain.press(.text("Q"))
    #expect(try plain.waitForExit() == 0)
  }

  @Test func `A session file of rubbish is no session`() throws {
    let desk = try WorkspaceDesk()
    let first = try WorkspaceRobot(desk)
    #expect(try first.quits() == 0)
    let folder = desk.sandbox.folder + "/.local/state/deskbell"
    let names = try TextFile.names(in: folder).filter { $0.hasPrefix("session-") }
    #expect(names.count == 1)
    for name in names { try TextFile.write("{[\u{1}view: - 7", to: "\(folder)/\(name)") }
    let second = try WorkspaceRobot(desk)
    try second.sees("All open 5")
    #expect(try second.quits() == 0)
  }
}
