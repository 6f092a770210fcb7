import DeskbellCore
import Testing

@testable import DeskbellInterface

/// Promises at work: what keys and the time do to the screen and the desk.
@Suite struct PromiseTests {
  private func workspace(columns: Int = 80, rows: Int = 24) throws -> TestWorkspace {
    try TestWorkspace(columns: columns, rows: rows, promises: true)
  }

  private func row(_ number: Int, of workspace: TestWorkspace) throws -> String {
    try #require(workspace.screen.first { $0.contains(" \(number) ●") })
  }

  @Test func `A row turns from calm to at risk to overdue as time goes by`() throws {
    let workspace = try workspace()
    #expect(try row(2, of: workspace).contains("│ ! ↑ 2"))
    #expect(try row(2, of: workspace).contains("in 2m"))
    workspace.wait(milliseconds: 119_000)
    #expect(try row(2, of: workspace).contains("in <1m"))
    workspace.wait(milliseconds: 1_002)
    #expect(try row(2, of: workspace).contains("│ !!↑ 2"))
    #expect(try row(2, of: workspace).contains("-<1m"))
    workspace.wait(milliseconds: 240_000)
    #expect(try row(2, of: workspace).contains("-4m"))
    #expect(workspace.screen[0].contains("2 at risk  2 breached"))
  }

  @Test func `The loop wakes when a row changes its urgency and not before the minute otherwise`()
    throws
  {
    let workspace = try workspace().wait(milliseconds: 90_000)
    let due = SampleDesk.start.adding(seconds: 120)
    #expect(workspace.state.nextDeadline == due)
    workspace.wait(milliseconds: 30_000)
    #expect(workspace.state.nextDeadline == Instant(milliseconds: due.milliseconds + 1))
    workspace.wait(milliseconds: 2)
    #expect(workspace.state.nextDeadline == due.adding(seconds: 60))
  }

  @Test func `What is at risk is a view of its own`() throws {
    let workspace = try workspace().press("ge")
    #expect(workspace.state.inbox.view == .atRisk)
    #expect(workspace.state.inbox.list.rows.map(\.id) == [1, 2, 5, 7])
    workspace.press("gE")
    #expect(workspace.state.inbox.view == .escalated)
  }

  @Test func `Sorting by due puts what is not promised last`() throws {
    let workspace = try workspace().press("ga O 2")
    let dues = workspace.state.inbox.list.rows.map(\.ticket.outlook.dueAt?.milliseconds)
    #expect(dues.compactMap(\.self) == dues.compactMap(\.self).sorted())
    #expect(dues.last == .some(nil))
    #expect(workspace.text.contains("due first"))
  }

  @Test func `Setting pending while the customer waits is said before and after`() throws {
    let workspace = try workspace().press("s")
    #expect(workspace.text.contains("the customer waits for us"))
    workspace.type("pending").press("Enter")
    #expect(try workspace.ticket(0)?.status == .pending)
    #expect(workspace.bottom.contains("though the customer waits for an answer"))
    workspace.wait(milliseconds: 2 * 3_600_000).press(": # 1 Enter")
    #expect(workspace.text.contains("pending 2h though the customer had written"))
  }

  @Test func `Setting pending after the answer is nothing to warn of`() throws {
    let workspace = try workspace().press(": # 6 Enter s").type("open").press("Enter s")
    #expect(!workspace.text.contains("the customer waits"))
    workspace.type("pending").press("Enter")
    #expect(!workspace.bottom.contains("though"))
  }

  @Test func `Snoozing beyond a promise is said`() throws {
    let workspace = try workspace().press(": # 2 Enter b Enter")
    #expect(workspace.bottom.contains("though a promise is due 14:34"))
    workspace.press("u : # 4 Enter b Enter")
    #expect(!workspace.bottom.contains("though"))
  }

  @Test func `Clocks follow a new policy on the screen`() throws {
    let workspace = try workspace(columns: 132, rows: 43)
    #expect(workspace.text.contains("resolution      6h left"))
    let policy = SampleDesk.policy.replacing(
      "resolution: {urgent: 1d", with: "resolution: {urgent: 2d")
    _ = try workspace.sample.desk.putInForce(
      [PromiseFile(kind: .policy, text: policy, file: "standard.yaml")], as: .system("setup"))
    try workspace.sample.desk.followDocuments()
    workspace.send(.deskChanged)
    #expect(workspace.text.contains("resolution      14h left"))
  }

  @Test func `A prepared answer says the promise in the calendar's time`() throws {
    let workspace = try workspace()
    _ = try workspace.sample.desk.save(
      CannedResponse(
        id: 0, name: "soon",
        variants: [
          .init(
            language: "en", title: "Soon", body: "You hear from us by {{promise.firstResponse}}.")
        ]), as: .system("setup"))
    workspace.press(": # 4 Enter r ^o").type("soon").press("Enter")
    #expect(workspace.text.contains("You hear from us by 2026-11-22 09:30 (Europe/Berlin)."))
    workspace.press("^x")
    #expect(workspace.text.contains("Send this reply"))
  }

  @Test func `A promise that does not run blocks sending`() throws {
    let workspace = try workspace()
    _ = try workspace.sample.desk.save(
      CannedResponse(
        id: 0, name: "update",
        variants: [
          .init(language: "en", title: "Update", body: "The next word: {{promise.update}}.")
        ]), as: .system("setup"))
    workspace.press(": # 4 Enter r ^o").type("update").press("Enter")
    #expect(workspace.text.contains("⟨promise.update?⟩"))
    workspace.press("^x")
    #expect(workspace.bottom.contains("is still to be filled in"))
  }

  @Test func `The picker says what each way does to the clocks`() throws {
    let workspace = try workspace(columns: 132, rows: 43).press("E")
    #expect(workspace.text.contains("next response  -20m → unchanged"))
    #expect(workspace.text.contains("resolution     6h → 14h"))
    #expect(workspace.text.contains("update         2h 20m → cancelled"))
    workspace.press("Down Down Down Down")
    #expect(workspace.text.contains("resolution     6h → unchanged"))
  }

  @Test func `Why is asked from the list and from the ticket`() throws {
    let workspace = try workspace().press("W")
    #expect(workspace.text.contains("Place in the list: what to do next"))
    #expect(workspace.text.contains("2026-11-21 14:12  the next promise is due"))
    #expect(workspace.text.contains("next response: breached"))
    #expect(workspace.text.contains("overdue by 20m"))
    let top = workspace.text
    workspace.press("G")
    #expect(workspace.text != top)
    workspace.press("gg")
    #expect(workspace.text == top)
    workspace.press("q Enter W")
    #expect(workspace.text == top)
  }

  @Test func `Without a promise the place is an addition`() throws {
    let workspace = try TestWorkspace().press("W")
    #expect(workspace.text.contains("  2026-11-21 13:42  the customer waits since then"))
    #expect(workspace.text.contains("+ 1h                priority urgent"))
    #expect(workspace.text.contains("= 2026-11-21 14:42  sorted by this"))
    #expect(workspace.text.contains("no policy is in force"))
  }

  @Test func `A ledger that is longer than its screen scrolls to its end and no further`() throws {
    let workspace = try workspace(columns: 40, rows: 12).press(": # 6 Enter W G")
    #expect(workspace.text.contains("─ end ─"))
    let end = workspace.text
    workspace.press("10j")
    #expect(workspace.text == end)
  }

  @Test func `A ledger names the holiday that did not count`() throws {
    #expect(
      try workspace(columns: 100, rows: 43).press(": # 6 Enter W").text.contains("Bridge day"))
  }
}
