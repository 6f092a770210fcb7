import Testing

/// A terminal may have any size at any moment.
@Suite struct WorkspaceResizeTests {
  private static let sizes = [(40, 12), (200, 50), (10, 3), (1, 1), (80, 24)]

  @Test(arguments: WorkspaceScreen.allCases)
  func `Every screen takes every size`(screen: WorkspaceScreen) throws {
    let robot = try WorkspaceRobot()
    try screen.show(to: robot)
    for (columns, rows) in Self.sizes {
      try robot.terminal.frame { robot.resizes(columns, rows) }
    }
    try robot.isTitled("Deskbell")
    #expect(try robot.quitsFromAnywhere() == 0)
  }

  @Test func `A screen that was small comes back as it was`() throws {
    let robot = try WorkspaceRobot()
    // The counts come last.
    try robot.sees("All open 5")
    for screen in [WorkspaceScreen.inbox, .ticket, .history] {
      try screen.show(to: robot)
      let before = robot.terminal.lines
      for (columns, rows) in [(40, 12), (10, 3)] {
        try robot.terminal.frame { robot.resizes(columns, rows) }
      }
      robot.resizes(80, 24)
      try robot.terminal.wait("the same screen") {
        Array($0.lines.dropFirst()) == Array(before.dropFirst())
      }
      if screen != .inbox { try robot.presses("q").sees("Mine 3") }
    }
  }

  @Test func `A text is not lost on the way through all sizes`() throws {
    let text =
      "Sveiki, 订单 A-1029, a line that is much longer than the smallest of the sizes is wide"
    let robot = try WorkspaceRobot()
    try robot.opens(1).presses("r").sees("Public reply").types(text).sees("is wide")
    var pluses = ""
    for (columns, rows) in Self.sizes {
      try robot.terminal.frame { robot.resizes(columns, rows) }
      guard columns >= 40 else { continue }
      pluses += "+"
      try robot.types("+").sees(pluses)
    }
    try robot.sees("is wide+++", "draft kept")
    #expect(try robot.desk.draft(on: 1)?.text == text + "+++")
  }
}
