import DeskbellCore
import DeskbellTerminal
import Testing

@testable import DeskbellInterface

/// A morning at the inbox: keys in, what the desk and the screen say out.
struct TriageTests {
  @Test func solvingGoesToTheNextAndUndoBringsItBack() throws {
    let workspace = try TestWorkspace()
    let first = try #require(workspace.state.inbox.list.selection)
    let second = workspace.state.inbox.list.rows[1].id
    workspace.press("e")
    #expect(workspace.state.inbox.list.selection == second)
    #expect(workspace.bottom.contains("Solved #\(first) · u undo"))
    #expect(try workspace.sample.desk.detail(first, reader: nil)?.ticket.status == .solved)
    workspace.press("u")
    #expect(workspace.bottom.contains("Undone"))
    #expect(try workspace.sample.desk.detail(first, reader: nil)?.ticket.status == .open)
    #expect(workspace.state.inbox.list.selection == second)
    workspace.press("^r")
    #expect(try workspace.sample.desk.detail(first, reader: nil)?.ticket.status == .solved)
  }

  @Test func selectionStaysOnItsTicketWhenAColleagueActs() throws {
    let workspace = try TestWorkspace().press("2j")
    let selected = try #require(workspace.state.inbox.list.selection)
    let other = workspace.state.inbox.list.rows[0].id
    try workspace.colleague(.assign(to: workspace.sample.tomas), on: other)
    #expect(workspace.state.inbox.list.selection == selected)
    #expect(workspace.state.inbox.list.row(other) == nil)
    #expect(workspace.state.counts[.mine] == 6)
  }

  @Test func aConflictIsSaidAndNothingIsOverwritten() throws {
    let workspace = try TestWorkspace()
    let id = workspace.sample.tickets[0]
    workspace.press("p")
    _ = try workspace.sample.desk.perform(
      .setPriority(.low), on: [SeenTicket(id)], as: .agent(workspace.sample.tomas))
    workspace.press("2")
    #expect(workspace.bottom.contains("tomas changed the priority meanwhile"))
    #expect(try workspace.ticket(0)?.priority == .low)
  }

  @Test func assigningByDigitAndByTyping() throws {
    let workspace = try TestWorkspace().press("a")
    workspace.type("tom").press("Enter")
    #expect(try workspace.ticket(0)?.assignee == workspace.sample.tomas)
    #expect(workspace.text.contains("Assigned #1 to tomas"))
  }

  @Test func countsOfViewsGoRoundAndRound() throws {
    let workspace = try TestWorkspace()
    let views = workspace.state.views
    workspace.press("9[")
    #expect(workspace.state.inbox.view == views[(views.count * 9 - 9) % views.count])
    workspace.press("9]")
    #expect(workspace.state.inbox.view == views[0])
  }

  @Test func escapeLeavesNoTrace() throws {
    let workspace = try TestWorkspace()
    let before = workspace.screen
    for key in ["a", "s", "p", "b", "E", "L", "?", "l", ":", "/"] {
      workspace.press(key).press("Esc")
      #expect(workspace.screen == before, "after \(key)")
    }
  }

  @Test func verbsActOnAllMarkedTickets() throws {
    let workspace = try TestWorkspace().press("x j x p").press("4")
    #expect(workspace.bottom.contains("Set the priority of 2 tickets to low"))
    #expect(workspace.state.targets.count == 1)
    #expect(workspace.state.inbox.list.marks.isEmpty)
    workspace.press("u")
    #expect(try workspace.ticket(0)?.priority == .urgent)
  }

  @Test func takingTwiceGivesBack() throws {
    let workspace = try TestWorkspace().press("A")
    #expect(try workspace.ticket(0)?.assignee == nil)
    workspace.press("gu A")
    #expect(workspace.text.contains("Took #"))
  }

  @Test func escalatingAsksWhy() throws {
    let workspace = try TestWorkspace().press("E").press("Enter")
    #expect(workspace.text.contains("say why"))
    workspace.type("disputes a charge").press("Tab").type("order found").press("Tab")
    workspace.type("approval").press("Enter")
    #expect(workspace.text.contains("Escalated #1 to"))
    let detail = try workspace.sample.desk.detail(workspace.sample.tickets[0], reader: nil)
    #expect(detail?.escalation?.card.why == "disputes a charge")
    #expect(detail?.escalation?.card.tried == "order found")
    #expect(detail?.escalation?.card.needed == "approval")
    workspace.press("u")
    #expect(try workspace.ticket(0)?.escalatedAt == nil)
  }

  @Test func spamAsksFirst() throws {
    let workspace = try TestWorkspace().press("!")
    #expect(workspace.text.contains("Is #1 spam?"))
    workspace.press("n")
    #expect(try workspace.ticket(0)?.status == .open)
    workspace.press("! y")
    #expect(try workspace.ticket(0)?.status == .spam)
  }

  @Test func tagsAndSnoozeInWords() throws {
    let workspace = try TestWorkspace().press("L").type("billing -refund").press("Enter")
    #expect(try workspace.ticket(0)?.tags == ["billing"])
    workspace.press("b").type("other").press("Enter").type("never").press("Enter")
    #expect(workspace.text.contains("is no time to come"))
    workspace.press("Esc b Enter")
    #expect(
      try workspace.ticket(0)?.snoozedUntil == SampleDesk.start.adding(seconds: 7200))
    #expect(workspace.state.inbox.list.row(workspace.sample.tickets[0]) == nil)
  }

  @Test func limitsTellWhatIsWrongAndWhatIsShown() throws {
    let workspace = try TestWorkspace().press("l").type("priorty:high").press("Enter")
    #expect(workspace.text.contains("There is no field"))
    workspace.press("Esc l").type("priority:high").press("Enter")
    #expect(workspace.state.inbox.list.rows.map(\.id) == [workspace.sample.tickets[1]])
    #expect(workspace.text.contains("limit: priority:high"))
    workspace.press("l ^u Enter")
    #expect(workspace.state.inbox.list.rows.count == 7)
  }

  @Test func searchFindsRowsAndSaysWhenThereAreNone() throws {
    let workspace = try TestWorkspace().press("/").type("santos").press("Enter")
    #expect(workspace.state.inbox.list.selection == workspace.sample.tickets[3])
    workspace.press("/").type("nowhere").press("Enter")
    #expect(workspace.bottom.contains("nowhere further on"))
  }

  @Test func commandLineKnowsNamesAndNumbers() throws {
    let workspace = try TestWorkspace().press(":").type("#2").press("Enter")
    #expect(workspace.state.openID == 2)
    workspace.press("q :").type("view.una").press("Tab Enter")
    #expect(workspace.state.inbox.view == .unassigned)
    workspace.press(":").type("frobnicate").press("Enter")
    #expect(workspace.bottom.contains("There is no command"))
    workspace.press(":").type("q").press("Enter")
    #expect(workspace.loopEffects.contains(.quit))
  }

  @Test func quittingAsksAtTheTop() throws {
    let workspace = try TestWorkspace().press("q")
    #expect(workspace.text.contains("Leave Deskbell?"))
    workspace.press("n")
    #expect(workspace.loopEffects.isEmpty)
    workspace.press("q y")
    #expect(workspace.loopEffects == [.quit])
  }

  @Test func unboundKeysSayWhichKeyWouldDoIt() throws {
    let workspace = try TestWorkspace().press("t")
    #expect(workspace.bottom.contains("tags is L"))
  }

  @Test func pastedTextIsNoCommand() throws {
    let workspace = try TestWorkspace().send(.paste("eee"))
    #expect(try workspace.ticket(0)?.status == .open)
  }

  @Test func readingGoesThroughTheList() throws {
    let workspace = try TestWorkspace().press("Enter")
    let order = workspace.state.inbox.list.rows.map(\.id)
    workspace.press("J")
    #expect(workspace.state.openID == order[1])
    workspace.press("K K")
    #expect(workspace.state.openID == order[0])
    #expect(workspace.bottom.contains("first ticket of the list"))
  }

  @Test func hostileTextIsHarmless() throws {
    let workspace = try TestWorkspace().press("gu G Enter")
    for line in workspace.screen {
      #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
    }
  }

  @Test(arguments: [(20, 6), (21, 7), (59, 10), (60, 10), (109, 24), (110, 24), (300, 100)])
  func anySizeCanBeDrawnAndWorked(columns: Int, rows: Int) throws {
    let workspace = try TestWorkspace(columns: columns, rows: rows)
    workspace.press("Enter i j k } zo q E Esc a Esc ? Esc H q r").type("text").press(
      "^o Esc ^x e Esc")
    workspace.send(.resized(GridSize(columns: 80, rows: 24)))
    workspace.send(.resized(GridSize(columns: 10, rows: 3)))
    #expect(workspace.screen.count == 3)
  }
}
