import DeskbellCore
import DeskbellTerminal
import Testing

@testable import DeskbellInterface

@Suite struct BulkTests {
  /// So many tickets of one customer beside the sample's own, mine.
  private func fill(_ workspace: TestWorkspace, _ count: Int) throws -> [Ticket.ID] {
    let desk = workspace.sample.desk
    let ids = try (0..<count).map { number in
      let receipt = try desk.receive([
        IncomingMessage(
          channel: .mail, externalID: "bulk\(number)@example.org",
          from: Address(name: "Bulk", address: "bulk@example.org"), subject: "Bulk \(number)",
          text: "x")
      ])
      return receipt[0].ticket ?? 0
    }
    _ = try desk.perform(
      .assign(to: workspace.sample.maria), on: ids.map { SeenTicket($0) }, as: .system("setup"))
    workspace.send(.deskChanged)
    return ids
  }

  @Test func `Solving marked tickets shows first what will change`() throws {
    let workspace = try TestWorkspace().press("x j x")
    let mark = try workspace.sample.desk.newestEvent()
    workspace.press("e")
    #expect(workspace.text.contains("Preview: Solved 2 tickets"))
    #expect(workspace.text.contains("All 2 change:"))
    #expect(workspace.text.contains("set open → solved"))
    #expect(try workspace.sample.desk.newestEvent() == mark)
    workspace.press("Esc")
    #expect(try workspace.sample.desk.newestEvent() == mark)
    #expect(workspace.state.inbox.list.marks.count == 2)
    workspace.press("e Enter")
    #expect(workspace.bottom.contains("Solved 2 tickets · u undo"))
    #expect(workspace.state.inbox.list.marks.isEmpty)
    workspace.press("u")
    #expect(workspace.bottom.contains("Undone on 2 tickets"))
    #expect(try workspace.ticket(0)?.status == .open)
  }

  @Test func `What is refused is shown before and after, and keeps its mark`() throws {
    let workspace = try TestWorkspace()
    let ids = try fill(workspace, 2)
    let all = [workspace.sample.tickets[0]] + ids
    for id in all {
      let version = try workspace.sample.desk.detail(id, reader: nil)?.ticket.version
      workspace.mark(id, version: version ?? 0)
    }
    try workspace.colleague(.solve, on: ids[1])
    workspace.mark(ids[1], version: 1)
    workspace.press("e")
    #expect(workspace.text.contains("2 of 3 change:"))
    #expect(workspace.text.contains("1 stay as they are:"))
    #expect(workspace.text.contains("It is so already."))
    workspace.press("Enter")
    #expect(workspace.text.contains("Solved 2 tickets, 1 stay as they were"))
    workspace.press("Esc")
    #expect(Array(workspace.state.inbox.list.marks.keys) == [ids[1]])
  }

  @Test func `What was refused is read with the keys of lists, and taken back from there`() throws {
    let workspace = try TestWorkspace()
    let ids = try fill(workspace, 2)
    try workspace.colleague(.solve, on: ids[1])
    for id in ids {
      let version = try workspace.sample.desk.detail(id, reader: nil)?.ticket.version
      workspace.mark(id, version: version ?? 0)
    }
    workspace.press("e Enter")
    #expect(workspace.text.contains("1 stay as they were"))
    #expect(workspace.text.contains("u undo"))
    workspace.change {
      $0.popups = [
        .listing(Listing(title: "Many", lines: (1...60).map { "reason \($0) " }))
      ]
    }
    workspace.press("PgDn")
    #expect(!workspace.text.contains("reason 2 ") && workspace.text.contains("reason 21 "))
    workspace.press("Down k G")
    #expect(workspace.text.contains("reason 60 ") && workspace.text.contains("reason 41 "))
    workspace.press("Up gg")
    #expect(workspace.text.contains("reason 1 "))
    workspace.press("u")
    #expect(workspace.state.popups.isEmpty)
    #expect(workspace.bottom.contains("Undone"))
    #expect(try workspace.sample.desk.detail(ids[0], reader: nil)?.ticket.status == .open)
  }

  @Test(arguments: [(80, 24), (40, 12), (132, 43)])
  func `A long result says that there is more`(columns: Int, rows: Int) throws {
    let workspace = try TestWorkspace(columns: columns, rows: rows)
    workspace.change {
      $0.popups = [
        .listing(
          Listing(
            title: "Solved 2 tickets, 60 stay as they were",
            lines: (1...60).map { "#\($0): It is so already." } + ["", "Their marks stay."]))
      ]
    }
    try expectGolden(workspace.screen, "result-\(columns)x\(rows)")
  }

  @Test func `Marked tickets are escalated with one card`() throws {
    let workspace = try TestWorkspace().press("x j x")
    let marked = workspace.state.inbox.list.marks.keys.sorted()
    workspace.press("E")
    #expect(workspace.text.contains("Escalate 2 tickets with one card"))
    workspace.press("Enter").type("same outage").press("^x")
    #expect(workspace.text.contains("Preview: Escalated 2 tickets"))
    #expect(workspace.text.contains("All 2 change:"))
    #expect(try workspace.ticket(0)?.escalatedAt == nil)
    // Back to the card, which is as it was.
    workspace.press("Esc")
    #expect(workspace.text.contains("same outage"))
    workspace.press("^x Enter")
    #expect(workspace.state.popups.isEmpty)
    for ticket in marked {
      let detail = try workspace.sample.desk.detail(ticket, reader: nil)
      #expect(detail?.escalation?.card.why == "same outage")
    }
    workspace.press("u")
    for ticket in marked {
      #expect(
        try workspace.sample.desk.detail(ticket, reader: nil)?.ticket.escalatedAt == nil)
    }
  }

  @Test func `Mark all takes what is not loaded, and much is done in pieces`() throws {
    let workspace = try TestWorkspace()
    _ = try fill(workspace, 130)
    let total = try workspace.sample.desk.count(
      ShippedView.mine.filter(for: workspace.sample.maria), limit: .max)
    workspace.press("*a")
    #expect(workspace.state.inbox.list.rows.count < total)
    #expect(workspace.bottom.contains("\(total) are marked."))
    #expect(workspace.state.inbox.list.marks.count == total)
    workspace.press("e")
    #expect(workspace.text.contains("All \(total) change:"))
    workspace.press("Enter")
    #expect(workspace.state.bulk == nil)
    #expect(workspace.bottom.contains("Solved \(total) tickets"))
    workspace.press("u")
    #expect(workspace.bottom.contains("Undone on \(total) tickets"))
    #expect(
      try workspace.sample.desk.count(
        ShippedView.mine.filter(for: workspace.sample.maria), limit: .max) == total)
  }

  @Test func `Escape stops behind the piece that is being done`() throws {
    var state = try TestWorkspace().state
    let tickets = (1...100).map { SeenTicket(Ticket.ID(rawValue: $0)) }
    let deed = Deed(verb: .solve, tickets: tickets)
    let first = state.start(deed)
    #expect(first == [.performPiece(tickets.prefix(50).map { VerbSequence($0, [.solve]) }, nil)])
    let piece = ActionReport(
      items: tickets.prefix(30).map { ActionReport.Item(ticket: $0.id, event: 1) })
    let second = update(&state, .pieceDone(piece))
    #expect(
      second.contains(.performPiece(tickets[30..<80].map { VerbSequence($0, [.solve]) }, nil)))
    #expect(render(state).lines.last?.contains("30 of 100 · 30 % · Esc stops") == true)
    _ = update(&state, .key(.escape))
    #expect(render(state).lines.last?.contains("stopping") == true)
    let last = update(&state, .pieceDone(piece))
    #expect(state.bulk == nil)
    #expect(!last.contains { if case .performPiece = $0 { true } else { false } })
    #expect(state.toast?.text.contains("Stopped: Solved 60 tickets, 40 left as they were") == true)
  }

  @Test func `Marks by a query and of what waits`() throws {
    let workspace = try TestWorkspace().press("*q").type("priority:urgent OR from:nobody")
    workspace.press("Enter")
    #expect(Array(workspace.state.inbox.list.marks.keys) == [workspace.sample.tickets[0]])
    workspace.press("*q").type("priority:urgnt").press("Enter")
    #expect(workspace.text.contains("Did you mean \"urgent\"?"))
    workspace.press("Esc *n *u")
    #expect(workspace.state.inbox.list.marks.count > 1)
  }

  @Test func `An old action is undone only after a question`() throws {
    let workspace = try TestWorkspace()
    workspace.press("p 4")
    workspace.wait(milliseconds: 11 * 60_000).press("u")
    #expect(workspace.text.contains("Undo what was done 14:32?"))
    #expect(workspace.text.contains("the priority on #1"))
    workspace.press("n")
    #expect(try workspace.ticket(0)?.priority == .low)
    workspace.press("u y")
    #expect(try workspace.ticket(0)?.priority == .urgent)
  }
}
