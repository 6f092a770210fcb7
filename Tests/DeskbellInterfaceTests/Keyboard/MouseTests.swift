import DeskbellCore
import DeskbellTerminal
import Testing

@testable import DeskbellInterface

/// Clicks mean what is drawn where they land.
struct MouseTests {
  private func place(_ text: String, _ workspace: TestWorkspace) throws -> GridPoint {
    let row = try #require(workspace.screen.firstIndex { $0.contains(text) })
    // By cells: a wide character takes two.
    let cells = workspace.grid.row(row).map(\.text)
    let wanted = text.map(String.init)
    let column = try #require(
      cells.indices.first { Array(cells[$0...].prefix(wanted.count)) == wanted })
    return GridPoint(column: column, row: row)
  }

  private func click(_ text: String, _ workspace: TestWorkspace) throws {
    let point = try place(text, workspace)
    workspace.send(.mouse(MouseEvent(.press, at: point)))
      .send(.mouse(MouseEvent(.release, at: point)))
  }

  @Test func `a click selects a row, a second one opens it`() throws {
    let workspace = try TestWorkspace()
    let id = workspace.state.inbox.list.rows[3].id
    let subject = String(workspace.state.inbox.list.rows[3].ticket.subject.prefix(10))
    try click(subject, workspace)
    #expect(workspace.state.inbox.list.selection == id)
    #expect(workspace.state.screens.isEmpty)
    try click(subject, workspace)
    #expect(workspace.state.currentID == id)
    #expect(workspace.state.context == .ticket)
  }

  @Test func `two clicks with time between open nothing`() throws {
    let workspace = try TestWorkspace()
    let subject = String(workspace.state.inbox.list.rows[3].ticket.subject.prefix(10))
    try click(subject, workspace)
    workspace.wait(milliseconds: 500)
    try click(subject, workspace)
    #expect(workspace.state.screens.isEmpty)
  }

  @Test(arguments: [(80, 24), (132, 43)])
  func `a click on a view shows it`(columns: Int, rows: Int) throws {
    let workspace = try TestWorkspace(columns: columns, rows: rows)
    try click("Unassigned", workspace)
    #expect(workspace.state.inbox.view == .unassigned)
  }

  @Test func `a click on a hint is its key`() throws {
    let workspace = try TestWorkspace()
    try click("r reply", workspace)
    #expect(workspace.state.context == .composer)
    try click("F1 help", workspace)
    #expect(workspace.text.contains("Keys: Writing"))
  }

  @Test func `a click chooses in a picker and answers a question`() throws {
    let workspace = try TestWorkspace().press("p")
    try click("low", workspace)
    #expect(try workspace.ticket(0)?.priority == .low)
    workspace.press("q")
    try click("n no", workspace)
    #expect(workspace.state.popups.isEmpty)
  }

  @Test func `a click selects what waits to leave`() throws {
    let workspace = try TestWorkspace()
    for (place, text) in ["The first", "The second", "The third"].enumerated() {
      let composition = Composition(
        text: text, sendAt: workspace.state.now.adding(seconds: 7200 + Int64(place)))
      try workspace.colleague(.reply(composition), on: workspace.sample.tickets[place])
    }
    workspace.press("gt a")
    for (text, index) in [("The third", 2), ("The second", 1)] {
      try click(text, workspace)
      guard case .outbox(let screen)? = workspace.state.screens.last else {
        Issue.record("The outbox is gone.")
        return
      }
      #expect(screen.index == index)
    }
  }

  @Test func `what lies under a popup cannot be clicked`() throws {
    let workspace = try TestWorkspace().press("q")
    let before = workspace.state.inbox.view
    try click("Unassigned", workspace)
    #expect(workspace.state.inbox.view == before)
    #expect(!workspace.state.popups.isEmpty)
  }

  @Test func `the wheel moves what is on top`() throws {
    let workspace = try TestWorkspace()
    let down = MouseEvent(.wheelDown, button: .other, at: GridPoint(column: 5, row: 5))
    workspace.send(.mouse(down))
    #expect(workspace.state.inbox.list.index == 3)
    workspace.press("?").send(.mouse(down)).press("Esc")
    #expect(workspace.state.inbox.list.index == 3)
  }

  @Test(arguments: [(0, 0), (79, 23), (500, 500), (40, 0)])
  func `clicks beside everything do nothing bad`(column: Int, row: Int) throws {
    let workspace = try TestWorkspace()
    for button in [MouseEvent.Button.left, .middle, .right, .other] {
      workspace.send(
        .mouse(MouseEvent(.press, button: button, at: GridPoint(column: column, row: row))))
    }
    #expect(workspace.state.screens.isEmpty)
  }

  @Test func `a key switches it on and off`() throws {
    let workspace = try TestWorkspace().press("F9")
    #expect(workspace.loopEffects.last == .watchMouse(true))
    #expect(workspace.bottom.contains("Shift"))
    workspace.press("F9")
    #expect(workspace.loopEffects.last == .watchMouse(false))
  }
}
