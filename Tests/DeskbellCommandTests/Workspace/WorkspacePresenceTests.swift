import DeskbellCore
import Glibc
import Testing

/// Who is looking at what, between real programs.
@Suite struct WorkspacePresenceTests {
  @Test func `A colleague who looks or writes is seen in the list and in the ticket`() throws {
    let desk = try WorkspaceDesk()
    let maria = try WorkspaceRobot(desk)
    let tomas = try WorkspaceRobot(desk, as: "tomas")
    try tomas.opens(1)
    try maria.sees("◉ tomas")
    tomas.terminal.send("\u{1B}[O")
    try maria.sees("◌ tomas")
    tomas.terminal.send("\u{1B}[I")
    try maria.sees("◉ tomas").opens(1).sees("tomas is looking")
    try tomas.sees("maria is looking").presses("r").sees("Public reply")
    try maria.sees("tomas is replying")
    let who = try desk.sandbox.succeed("who", "1", "--json")
    #expect(who.contains("\"mode\": \"writing\""))
    try tomas.presses("Esc").seesNoMore("Public reply").presses("q")
    try maria.seesNoMore("tomas is")
  }

  @Test func `Whoever leaves or dies is gone`() throws {
    let desk = try WorkspaceDesk()
    let maria = try WorkspaceRobot(desk)
    let tomas = try WorkspaceRobot(desk, as: "tomas")
    let asta = try WorkspaceRobot(desk, as: "asta")
    try tomas.opens(1)
    try asta.opens(2)
    try maria.sees("◉ tomas", "◉ asta")
    #expect(try tomas.quits() == 0)
    try maria.seesNoMore("◉ tomas")
    asta.terminal.kill(SIGKILL)
    try maria.seesNoMore("◉ asta")
    #expect(try desk.sandbox.succeed("who").isEmpty)
  }
}
