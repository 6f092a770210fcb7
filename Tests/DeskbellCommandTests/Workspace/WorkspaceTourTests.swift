import HeadlessTerminal
import Testing

/// The tour, walked to its end as it says.
@Suite struct WorkspaceTourTests {
  @Test func `The tour leads through the program`() throws {
    let sandbox = try Sandbox()
    let terminal = try HeadlessTerminal(
      HeadlessTerminal.builtProgram("deskbell"), ["demo", "--tour"],
      environment: ["HOME": sandbox.folder], size: (100, 30))
    let steps: [(title: String, keys: [PressedKey])] = [
      ("The inbox", [.text("j")]), ("Opening", [.enter]), ("Reading", [.text(" ")]),
      ("Who is this?", [.text("i")]), ("Answering", [.text("r")]),
      ("Writing", [.text("We look into it at once.")]), ("Sending", [.control("x")]),
      ("Taking it back", [.text("u")]),
    ]
    for (place, step) in steps.enumerated() {
      try terminal.wait(for: "Tour, \(place + 1) of", seconds: 60)
      try terminal.wait(for: step.title)
      if step.title == "Taking it back" { try terminal.wait(for: "takes it back") }
      for key in step.keys { terminal.press(key) }
      if step.title == "Sending" {
        try terminal.wait(for: "Send this reply")
        terminal.press(.text("y"))
      }
    }
    try terminal.wait(for: "Back to the list")
    // In the editor, not in the conversation.
    try terminal.wait(for: "Public reply on")
    try terminal.wait(for: "We look into it at once.")
    terminal.press(.escape)
    try terminal.wait("the text left") { !$0.text.contains("We look into it at once.") }
    terminal.press(.text("q"))
    try walkOn(terminal)
    terminal.press(.text("Q"))
    #expect(try terminal.waitForExit() == 0)
  }

  private func walkOn(_ terminal: HeadlessTerminal) throws {
    let rest: [(title: String, keys: [PressedKey])] = [
      ("Acting from the list", [.text("p"), .escape]),
      ("Many at once", [.text(" "), .text(" ")]),
      ("Why is it here?", [.text("*n"), .text("W")]),
      ("Other lists", [.text("q"), .text("gu")]), ("Taking", [.text("A")]),
      ("Searching", [.text("l"), .escape]), ("Any command", [.control("k"), .escape]),
    ]
    for (place, step) in rest.enumerated() {
      try terminal.wait(for: "Tour, \(place + 10) of")
      try terminal.wait(for: step.title)
      for key in step.keys {
        let frames = terminal.frameCount
        terminal.press(key)
        try terminal.wait("a frame") { $0.frameCount > frames }
      }
    }
    try terminal.wait(for: "That was it")
  }
}
