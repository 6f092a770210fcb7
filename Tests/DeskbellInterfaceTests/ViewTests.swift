import DeskbellCore
import DeskbellTerminal
import Testing

@testable import DeskbellInterface

@Suite struct ViewTests {
  private func keep(_ workspace: TestWorkspace, _ name: String) {
    workspace.press("zs").type(name).press("Enter")
  }

  @Test func `The list on screen is kept with its limit and found again`() throws {
    let workspace = try TestWorkspace(columns: 132, rows: 43)
    workspace.press("l").type("priority:urgent").press("Enter").press("zs")
    #expect(workspace.text.contains("is:open -is:snoozed assignee:me priority:urgent"))
    #expect(workspace.text.contains("It has 1 ticket now."))
    workspace.type("Fires").press("Enter")
    #expect(workspace.state.inbox.saved?.name == "Fires")
    #expect(workspace.bottom.contains("Kept the view Fires"))
    #expect(workspace.state.inbox.list.rows.map(\.id) == [workspace.sample.tickets[0]])
    #expect(workspace.screen.contains { $0.contains("Fires") && $0.contains("1") })
    workspace.press("gi")
    #expect(workspace.state.inbox.saved == nil)
    workspace.press("gv").type("fir").press("Enter")
    #expect(workspace.state.inbox.saved?.name == "Fires")
    workspace.press("[ ]")
    #expect(workspace.state.inbox.saved?.name == "Fires")
  }

  @Test func `A view is changed in place and removed after a question`() throws {
    let workspace = try TestWorkspace()
    keep(workspace, "Work")
    workspace.press("ze Tab Tab").type("number subject tags").press("Tab Space Enter")
    #expect(workspace.state.inbox.saved?.columns == [.number, .subject, .tags])
    #expect(workspace.state.inbox.saved?.order == .due)
    #expect(workspace.text.contains("refund"))
    workspace.press("zd")
    #expect(workspace.text.contains("Remove the view Work?"))
    workspace.press("n zd y")
    #expect(workspace.state.savedViews.isEmpty)
    #expect(workspace.state.inbox.saved == nil)
    #expect(workspace.text.contains("The view Work is gone."))
  }

  @Test func `What cannot be kept is said in the form`() throws {
    let workspace = try TestWorkspace()
    workspace.press("zs Enter")
    #expect(workspace.text.contains("A view needs a name"))
    workspace.type("X").press("Tab").type(" (tag:a").press("Enter")
    #expect(workspace.text.contains("is not closed"))
    workspace.type(")").press("Down").type("numbr").press("Enter")
    #expect(workspace.text.contains("Did you mean number?"))
    workspace.press("Down Down Space Enter")
    #expect(workspace.text.contains("column"))
    workspace.press("Esc")
    #expect(workspace.state.popups.isEmpty)
  }

  @Test func `Tab goes on with the query`() throws {
    let workspace = try TestWorkspace()
    workspace.press("zs Tab").type(" prio").press("Tab").type("ur").press("Tab")
    #expect(workspace.text.contains("priority:urgent"))
    #expect(workspace.text.contains("It has 1 ticket now."))
  }

  @Test func `A query that reads no more says so`() throws {
    let workspace = try TestWorkspace()
    let view = SavedView(id: 7, name: "Gone", query: "dept:gone")
    workspace.send(.savedViews([view], lastSnooze: nil)).press("gv").type("gone").press("Enter")
    #expect(workspace.state.toast?.text.contains("There is no department \"gone\"") == true)
    #expect(workspace.state.inbox.list.rows.isEmpty)
    workspace.press("gi")
    #expect(!workspace.state.inbox.list.rows.isEmpty)
  }

  @Test func `Every order shows its place as an addition`() throws {
    for (place, order) in ViewForm.orders.enumerated() {
      let workspace = try TestWorkspace().press("O \(place + 1)")
      #expect(workspace.state.inbox.list.source.order == order)
      workspace.press("W")
      #expect(workspace.text.contains("Place in the list: \(TicketWords.order(order))"))
    }
  }

  @Test(arguments: [(80, 24), (40, 12), (132, 43)])
  func `The form and the columns on every size`(_ columns: Int, _ rows: Int) throws {
    let workspace = try TestWorkspace(columns: columns, rows: rows)
    workspace.press("zs").type("订单 🎉 נהדר").press("Tab Tab")
    workspace.type("urgency number customer subject age tags priority")
    try expectGolden(workspace.screen, "view-form-\(columns)x\(rows)")
    workspace.press("Enter").wait(milliseconds: 7000)
    try expectGolden(workspace.screen, "view-columns-\(columns)x\(rows)")
    workspace.press("x j x e")
    try expectGolden(workspace.screen, "bulk-preview-\(columns)x\(rows)")
  }

  @Test func `A time is typed where the list has none like it`() throws {
    let workspace = try TestWorkspace().press("b").type("24 dec: asked for it").press("Enter")
    #expect(try workspace.ticket(0)?.snoozeReason == "asked for it")
    #expect(workspace.state.popups.isEmpty)
    workspace.press("u gg b").type("2h").press("Enter")
    let hours = workspace.state.now.adding(seconds: 7200)
    #expect(try workspace.ticket(0)?.snoozedUntil == hours)
    workspace.press("u gg b").type("qqq").press("Enter")
    #expect(workspace.bottom.contains("\"qqq\" is no time to come."))
  }

  @Test func `Snoozing in words, and as last time`() throws {
    let workspace = try TestWorkspace().press("b").type("other").press("Enter")
    workspace.type("mon 9: waits for the parcel").press("Enter")
    #expect(try workspace.ticket(0)?.snoozeReason == "waits for the parcel")
    let second = try #require(workspace.state.inbox.list.selection)
    workspace.press("bb")
    let ticket = try workspace.sample.desk.detail(second, reader: nil)?.ticket
    #expect(ticket?.snoozeReason == "waits for the parcel")
    workspace.press("gs")
    #expect(workspace.text.contains("back in"))
    #expect(workspace.text.contains("waits for"))
    workspace.press("b").type("until reply").press("Enter")
    #expect(workspace.text.contains("until the customer writes"))
  }
}
