import Testing

@testable import DeskbellInterface

/// What promises look like, as text files in `Golden`: clocks in every state.
@Suite struct PromiseGoldenTests {
  static let sizes = [(80, 24), (40, 12), (132, 43)]

  @Test(arguments: sizes)
  func `The due column and the counts`(columns: Int, rows: Int) throws {
    let workspace = try TestWorkspace(columns: columns, rows: rows, promises: true)
    try expectGolden(workspace.screen, "due-\(columns)x\(rows)")
  }

  @Test(arguments: sizes)
  func `The clocks of an overdue ticket`(columns: Int, rows: Int) throws {
    let workspace = try TestWorkspace(columns: columns, rows: rows, promises: true)
      .press(": # 1 Enter gg")
    try expectGolden(workspace.screen, "clocks-\(columns)x\(rows)")
  }

  @Test(arguments: sizes)
  func `The ledger of a ticket that was put aside`(columns: Int, rows: Int) throws {
    let workspace = try TestWorkspace(columns: columns, rows: rows, promises: true)
      .press(": # 3 Enter W")
    try expectGolden(workspace.screen, "why-\(columns)x\(rows)")
  }

  @Test(arguments: sizes)
  func `Clocks before and after an escalation`(columns: Int, rows: Int) throws {
    let workspace = try TestWorkspace(columns: columns, rows: rows, promises: true).press("E")
    try expectGolden(workspace.screen, "forecast-\(columns)x\(rows)")
  }

  @Test(arguments: sizes)
  func `The list of notices`(columns: Int, rows: Int) throws {
    let workspace = try TestWorkspace(columns: columns, rows: rows, promises: true)
    _ = try workspace.sample.desk.work()
    workspace.send(.deskChanged).press("gN")
    try expectGolden(workspace.screen, "notices-\(columns)x\(rows)")
  }

  @Test(arguments: [2, 3, 6])
  func `The details of a ticket have all its clocks`(ticket: Int) throws {
    let workspace = try TestWorkspace(columns: 132, rows: 30, promises: true)
      .press(": # \(ticket) Enter i")
    try expectGolden(workspace.screen, "clocks-details-\(ticket)")
  }

  @Test
  func `Signs without Unicode`() throws {
    let workspace = try TestWorkspace(columns: 50, hasUnicode: false, promises: true)
    try expectGolden(workspace.screen, "due-ascii")
  }
}
