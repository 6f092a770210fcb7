import Testing

@testable import DeskbellInterface

/// What the screens look like, as text files in `Golden`.
struct ScreenGoldenTests {
  static let sizes = [(80, 24), (40, 12), (132, 43), (200, 50)]

  @Test(arguments: sizes)
  func inbox(columns: Int, rows: Int) throws {
    let workspace = try TestWorkspace(columns: columns, rows: rows)
    try expectGolden(workspace.screen, "inbox-\(columns)x\(rows)")
  }

  @Test(arguments: sizes)
  func ticket(columns: Int, rows: Int) throws {
    let workspace = try TestWorkspace(columns: columns, rows: rows).press("Enter gg")
    try expectGolden(workspace.screen, "ticket-\(columns)x\(rows)")
  }

  @Test(arguments: sizes)
  func composer(columns: Int, rows: Int) throws {
    let workspace = try TestWorkspace(columns: columns, rows: rows).press("r")
      .type(
        "Sveiki, Jonai,\n\nžiūrime dar kartą: 订单 and a line that is long enough to wrap at"
          + " eighty columns for sure.")
    try expectGolden(workspace.screen, "composer-\(columns)x\(rows)")
  }

  @Test(arguments: sizes)
  func escalation(columns: Int, rows: Int) throws {
    let workspace = try TestWorkspace(columns: columns, rows: rows).press("E")
    try expectGolden(workspace.screen, "escalation-\(columns)x\(rows)")
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func assignPicker(columns: Int, rows: Int) throws {
    let workspace = try TestWorkspace(columns: columns, rows: rows).press("a")
    try expectGolden(workspace.screen, "assign-\(columns)x\(rows)")
  }

  @Test(
    arguments: [
      ("preview", "i"), ("status", "s"), ("priority", "p"), ("snooze", "b"), ("help", "?"),
      ("details", "Enter i"), ("history", "H"), ("source", "Enter h"), ("limit", "l"),
      ("unassigned", "gu"), ("marks", "x j x"), ("new-ticket", "m"), ("quit", "q"),
      ("drafts", "gd"), ("unbound", "d"), ("note", "c"), ("responses", "r ^o"),
    ])
  func at80x24(name: String, keys: String) throws {
    let workspace = try TestWorkspace().press(keys)
    try expectGolden(workspace.screen, "\(name)-80x24")
  }

  @Test
  func review() throws {
    let workspace = try TestWorkspace().press("r").type("See the file attached.").press("^x s")
    try expectGolden(workspace.screen, "review-80x24")
  }

  @Test
  func heldReply() throws {
    let workspace = try TestWorkspace().press("r").type("On its way.").press("^x y")
    try expectGolden(workspace.screen, "held-80x24")
  }

  @Test
  func prefixHint() throws {
    let workspace = try TestWorkspace().press("g").wait(milliseconds: 300)
    try expectGolden(workspace.screen, "prefix-80x24")
  }

  @Test
  func asciiBorders() throws {
    let workspace = try TestWorkspace(hasUnicode: false).press("Enter")
    try expectGolden(workspace.screen, "ascii-80x24")
  }

  @Test
  func detailsBeside() throws {
    let workspace = try TestWorkspace(columns: 132, rows: 30).press("Enter i")
    try expectGolden(workspace.screen, "details-132x30")
  }

  @Test
  func escalatedTicket() throws {
    let workspace = try TestWorkspace().press("E").press("Tab").type("payment taken twice")
      .press("Tab").type("order found").press("Tab").type("refund approval").press("Enter #")
      .type("1").press("Enter")
    try expectGolden(workspace.screen, "escalated-80x24")
  }

  @Test
  func limitThatCannotBeRead() throws {
    let workspace = try TestWorkspace().press("l").type("priorty:high").press("Enter")
    try expectGolden(workspace.screen, "limit-problem-80x24")
  }

  @Test
  func tooSmall() throws {
    #expect(try TestWorkspace(columns: 19, rows: 5).screen.first == "At least 20x6")
  }
}
