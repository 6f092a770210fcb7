import DeskbellCore
import Foundation
import Testing

/// Files that came and files that go, by keys, in the real program.
@Suite struct WorkspaceFilesTests {
  private func robot() throws -> WorkspaceRobot {
    let desk = try WorkspaceDesk()
    _ = try desk.desk.receive([
      IncomingMessage(
        channel: .mail, externalID: "files", from: Address(address: "f@example.org"),
        subject: "With files", text: "See below.",
        files: [
          .init(name: "list.csv", type: "text/csv", bytes: Array("name;sum\n".utf8)),
          .init(name: "/etc/\u{1B}[31mpasswd", type: "x/y", bytes: [0, 1]),
        ])
    ])
    return try WorkspaceRobot(desk)
  }

  @Test func `A file is read and saved where I say`() throws {
    let robot = try robot()
    try robot.opens(6).presses("v").sees("Files of #6", "list.csv").presses("Enter")
      .sees("name;sum").presses("q").sees("Files of #6").presses("s ^u")
      .types(robot.desk.sandbox.folder).presses("Enter").reads("Saved")
    let path = robot.desk.sandbox.folder + "/list.csv"
    #expect(FileManager.default.contents(atPath: path) == Data("name;sum\n".utf8))
    try robot.presses("j s Enter").reads("_[31mpasswd")
  }

  @Test func `A reply takes a file along, and undo brings both back`() throws {
    let robot = try robot()
    let path = try robot.desk.sandbox.file("offer.txt", "ten")
    try robot.opens(6).presses("r").sees("Write here").types("Here it is.").presses("^x")
      .sees("Send this reply").presses("a").types(path.dropLast(4).description).presses("Tab")
      .sees("offer.txt").presses("Enter").sees("offer.txt (3 B)").presses("y").reads("leaves in")
    #expect(try robot.desk.detail(6)?.messages.last?.attachments.map(\.name) == ["offer.txt"])
    try robot.presses("u").sees("Here it is.").presses("^x").sees("offer.txt (3 B)")
  }
}
