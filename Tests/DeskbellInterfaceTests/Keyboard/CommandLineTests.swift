import DeskbellCore
import Testing

@testable import DeskbellInterface

/// The `:` line: names, what they take, completion, history.
struct CommandLineTests {
  @Test(
    arguments: [
      ("assign tomas", "ticket.assign", "tomas"),
      ("ticket.assign  tomas ", "ticket.assign", "tomas"),
      ("solve", "ticket.solve", ""), ("q", "app.quit", ""), ("tag +a -b", "ticket.tags", "+a -b"),
      ("status pending", "ticket.status", "pending"),
      ("move billing", "ticket.department", "billing"),
      ("note two words", "ticket.note", "two words"), ("snooze 2h", "ticket.snooze", "2h"),
    ])
  func `a line is a command and what it takes`(line: String, name: String, argument: String) {
    #expect(CommandLine.parse(line, in: .inbox) == .command(name, argument: argument))
  }

  @Test func `numbers are tickets, and what is unknown is said with what is near`() {
    #expect(CommandLine.parse("#12", in: .inbox) == .ticket(12))
    #expect(CommandLine.parse("12", in: .inbox) == .ticket(12))
    #expect(CommandLine.parse("  ", in: .inbox) == .nothing)
    guard case .unknown(let words) = CommandLine.parse("slove", in: .inbox) else {
      Issue.record("slove is no command")
      return
    }
    #expect(words == "There is no command \"slove\": did you mean solve?")
  }

  @Test(arguments: CommandTable.all.map(\.name))
  func `every command is reached by its name and by its short name`(name: String) throws {
    let command = try #require(CommandTable.command(named: name))
    let context = try #require(command.contexts.inOrder.first)
    #expect(CommandLine.parse(name, in: context) == .command(name, argument: ""))
    let short = CommandLine.shortName(command, in: context)
    #expect(CommandLine.parse(short, in: context) == .command(name, argument: ""))
  }

  @Test func `assign takes an agent`() throws {
    let workspace = try TestWorkspace().press(":").type("assign tom\n")
    #expect(workspace.bottom.contains("Assigned #1 to tomas"))
    #expect(try workspace.ticket(0)?.assignee == workspace.sample.tomas)
  }

  @Test func `status, priority, tags, department, snooze and note take theirs`() throws {
    let workspace = try TestWorkspace().press(":").type("status pending\n")
    #expect(try workspace.ticket(0)?.status == .pending)
    workspace.press(":").type("priority low\n")
    #expect(try workspace.ticket(0)?.priority == .low)
    workspace.press(":").type("tag +refund\n")
    #expect(try workspace.ticket(0)?.tags.contains("refund") == true)
    workspace.press(":").type("note Called him back.\n")
    let detail = try workspace.sample.desk.detail(workspace.sample.tickets[0], reader: nil)
    #expect(detail?.messages.last?.kind == .note)
    workspace.press(":").type("snooze 2h\n")
    #expect(
      try workspace.ticket(0)?.snoozedUntil == workspace.state.now.adding(seconds: 7200))
  }

  @Test func `what is wrong is said, and the line can be mended`() throws {
    let workspace = try TestWorkspace().press(":").type("assign tomsa\n")
    #expect(workspace.text.contains("\"tomsa\" is not an agent: did you mean tomas?"))
    #expect(workspace.bottom.contains(":assign tomsa"))
    workspace.press("Backspace Backspace").type("as\n")
    #expect(workspace.bottom.contains("Assigned #1 to tomas"))
  }

  @Test func `a command that takes nothing says so`() throws {
    let workspace = try TestWorkspace().press(":").type("solve 12\n")
    #expect(workspace.bottom.contains("takes nothing"))
    #expect(try workspace.ticket(0)?.status != .solved)
  }

  @Test func `limit is the same as its key`() throws {
    let workspace = try TestWorkspace().press(":").type("limit priority:urgent\n")
    #expect(workspace.state.inbox.limit == "priority:urgent")
    #expect(workspace.state.inbox.list.rows.allSatisfy { $0.ticket.priority == .urgent })
    workspace.press(":").type("limit priorty:high\n")
    #expect(workspace.bottom.contains(":limit priorty:high"))
  }

  @Test func `what may follow is shown while typing`() throws {
    let workspace = try TestWorkspace().press(":").type("ass")
    #expect(workspace.text.contains("assign  "))
    workspace.press("Tab")
    #expect(workspace.bottom.contains(":assign"))
    #expect(workspace.grid.cursor?.column == " :assign ".count)
    #expect(workspace.text.contains("Tomas"))
    workspace.type("t").press("Tab Enter")
    #expect(try workspace.ticket(0)?.assignee == workspace.sample.tomas)
  }

  @Test func `Tab goes round where several may follow, any other key ends it`() throws {
    let workspace = try TestWorkspace().press(":").type("status ")
    workspace.press("Tab")
    #expect(workspace.bottom.contains(":status open"))
    workspace.press("Tab")
    #expect(workspace.bottom.contains(":status pending"))
    workspace.press("Shift-Tab")
    #expect(workspace.bottom.contains(":status open"))
    workspace.press("Shift-Tab")
    #expect(workspace.bottom.contains(":status spam"))
    workspace.type("x")
    #expect(workspace.bottom.contains(":status spamx"))
  }

  @Test func `history goes back, each line once`() throws {
    let workspace = try TestWorkspace()
    workspace.press(":").type("priority low\n").press(":").type("priority high\n")
    workspace.press(":").type("priority low\n").press(": Up")
    #expect(workspace.bottom.contains(":priority low"))
    workspace.press("Up")
    #expect(workspace.bottom.contains(":priority high"))
    #expect(workspace.state.commandHistory == ["priority high", "priority low"])
  }

  @Test(arguments: [(80, 24), (40, 12), (132, 43)])
  func `completion looks like this`(columns: Int, rows: Int) throws {
    let workspace = try TestWorkspace(columns: columns, rows: rows).press(":").type("s")
    try expectGolden(workspace.screen, "completion-\(columns)x\(rows)")
  }
}
