import DeskbellCore
import DeskbellTerminal
import Testing

@testable import DeskbellInterface

/// The palette, the help and the hints follow the keys that are in force.
struct PaletteTests {
  @Test func `typing finds a command by what it is called and Enter does it`() throws {
    let workspace = try TestWorkspace().press("^k")
    #expect(workspace.text.contains("what do you want to do?"))
    workspace.type("solve\n")
    #expect(try workspace.ticket(0)?.status == .solved)
  }

  @Test func `it is found by what it is for as well`() throws {
    let workspace = try TestWorkspace().press("^p").type("hands card")
    #expect(workspace.text.contains("Escalate"))
  }

  @Test func `what was used last stands on top`() throws {
    let workspace = try TestWorkspace().press("^k").type("why\n").press("q ^k")
    let rows = workspace.screen.filter { $0.contains("Why") || $0.contains("Reply ") }
    #expect(rows.first?.contains("Why") == true)
    #expect(workspace.state.recentCommands == ["ticket.why"])
  }

  @Test func `what cannot be done says why and does nothing`() throws {
    let workspace = try TestWorkspace().press("^k").type("details")
    #expect(workspace.text.contains("works in: Ticket"))
    workspace.press("Enter")
    #expect(!workspace.state.popups.isEmpty)
    #expect(workspace.bottom.contains("works in: Ticket"))
  }

  @Test func `rubbish matches nothing and Esc leaves no trace`() throws {
    let workspace = try TestWorkspace()
    let before = workspace.screen
    workspace.press("^k").type("qqqzzz")
    #expect(workspace.text.contains("No command is called so."))
    workspace.press("Enter Esc")
    #expect(workspace.screen == before)
  }

  @Test func `help filters at once, by key as well`() throws {
    let workspace = try TestWorkspace().press("?").type("unanswered")
    #expect(workspace.text.contains("Mark unanswered"))
    #expect(!workspace.text.contains("Escalate"))
  }

  @Test func `help says why something cannot be done`() throws {
    let workspace = try TestWorkspace(columns: 132, rows: 43).press("?").type("preview")
    #expect(workspace.text.contains("The preview is always here."))
  }

  @Test func `hints, help and advice follow the person's keys`() throws {
    let workspace = try TestWorkspace()
    let text = "keys: { bindings: { ticket.solve: [d], app.help: [F3] } }"
    let reader = ConfigurationReader(bytes: Array(text.utf8), file: "c")
    #expect(reader.problems.isEmpty)
    workspace.configure(reader.configuration)
    #expect(workspace.bottom.contains("d solve"))
    #expect(workspace.bottom.contains("F3 help"))
    workspace.press("E Esc e")
    #expect(workspace.bottom.contains("e does nothing here"))
    workspace.press("d")
    #expect(try workspace.ticket(0)?.status == .solved)
  }

  @Test func `a mistake in the configuration is one line at the start`() throws {
    let workspace = try TestWorkspace()
    workspace.configure(Configuration(), problems: ["config.yaml:3:1: nonsense", "more"])
    #expect(workspace.bottom.contains("config.yaml:3:1: nonsense (and 1 more)"))
  }

  @Test func `advice knows other habits and what a prefix goes on with`() throws {
    let workspace = try TestWorkspace().press("d")
    #expect(workspace.bottom.contains("solve is e"))
    workspace.press("*x")
    #expect(workspace.bottom.contains("* goes on with a n q u"))
  }

  @Test(arguments: [(80, 24), (40, 12), (132, 43)])
  func `the palette looks like this`(columns: Int, rows: Int) throws {
    let workspace = try TestWorkspace(columns: columns, rows: rows).press("^k").type("mar")
    try expectGolden(workspace.screen, "palette-\(columns)x\(rows)")
  }
}
