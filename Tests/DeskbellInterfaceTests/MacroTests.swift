import DeskbellCore
import Testing

@testable import DeskbellInterface

/// Several things at once, and the same thing again.
struct MacroTests {
  private func workspace(
    _ reply: String? = nil, guardQuery: String? = "is:open", columns: Int = 80, rows: Int = 24
  ) throws -> TestWorkspace {
    let workspace = try TestWorkspace(columns: columns, rows: rows)
    try workspace.sample.desk.save(
      Macro(
        id: 0,
        file: MacroFile(
          name: "paid", title: "Paid back", guardQuery: guardQuery,
          steps: [.tag(adding: ["paid"], removing: ["refund"]), .priority(.low), .status(.solved)],
          reply: reply)), as: .system("setup"))
    return workspace
  }

  @Test func thePreviewShowsOldAndNewAndOneUndoTakesItBack() throws {
    let workspace = try workspace().press("@")
    #expect(workspace.text.contains("Paid back"))
    workspace.press("Enter")
    #expect(workspace.text.contains("status: open → solved"))
    #expect(workspace.text.contains("priority: urgent → low"))
    #expect(workspace.text.contains("tags: +paid -refund"))
    #expect(try workspace.ticket(0)?.status == .open)
    workspace.press("Enter")
    #expect(workspace.bottom.contains("Paid back: #1 · u undo"))
    #expect(try workspace.ticket(0)?.status == .solved)
    workspace.press("u")
    #expect(workspace.bottom.contains("Undone on #1"))
    let ticket = try #require(try workspace.ticket(0))
    #expect(ticket.status == .open)
    #expect(ticket.priority == .urgent)
    #expect(ticket.tags == ["refund"])
  }

  @Test func aReplyIsShownAsTheCustomerReadsItAndLeavesWithTheRest() throws {
    let workspace = try workspace("Dear {{customer.firstName}}, it is paid.").press("@ Enter")
    #expect(workspace.text.contains("Dear Jonas, it is paid."))
    workspace.press("Enter")
    let detail = try workspace.sample.desk.detail(workspace.sample.tickets[0], reader: nil)
    #expect(detail?.messages.last?.text == "Dear Jonas, it is paid.")
    #expect(detail?.ticket.status == .solved)
  }

  @Test func aReplyWithAGapIsOpenedAndTheRestIsDoneWhenItIsSent() throws {
    let workspace = try workspace("For {{customer.organisation}}: paid.").press("Enter @ Enter")
    #expect(workspace.text.contains("Enter opens the text first"))
    workspace.press("Enter")
    #expect(workspace.state.context == .composer)
    #expect(try workspace.ticket(0)?.status == .open)
    workspace.press("^u ^k").type("Dear Jonas, it is paid.").press("^x y")
    #expect(try workspace.ticket(0)?.status == .solved)
    let detail = try workspace.sample.desk.detail(workspace.sample.tickets[0], reader: nil)
    #expect(detail?.messages.last?.text == "Dear Jonas, it is paid.")
    #expect(workspace.state.context == .ticket)
    workspace.press("u")
    #expect(try workspace.ticket(0)?.status == .open)
    #expect(workspace.text.contains("Dear Jonas, it is paid."))
  }

  @Test func whatWasBegunIsNeverRunOver() throws {
    let workspace = try workspace("It is paid.").press("r").type("My own beginning").press("Esc")
      .press("@ Enter")
    #expect(workspace.text.contains("You have begun a reply"))
    workspace.press("Enter")
    guard case .composer(let composer) = workspace.state.screens.last else {
      Issue.record("the editor is not open")
      return
    }
    #expect(composer.editor.text == "My own beginning\n\nIt is paid.")
    #expect(try workspace.sample.desk.outbox().isEmpty)
  }

  @Test func aMacroThatDoesNotGoIsGreyAndSaysWhy() throws {
    let workspace = try workspace(guardQuery: "tag:vip").press("@")
    #expect(workspace.text.contains("It is only for “tag:vip”."))
    workspace.press("Enter")
    #expect(workspace.bottom.contains("It is only for “tag:vip”."))
  }

  @Test func onMarksItSaysHowManyChange() throws {
    let workspace = try workspace(guardQuery: "priority:>=high").press("x j x j x @ Enter")
    #expect(workspace.text.contains("3 tickets: 2 change, 1 do not"))
    workspace.press("Enter")
    #expect(workspace.bottom.contains("Paid back: 2 tickets"))
    workspace.press("u")
    #expect(workspace.bottom.contains("Undone on 2 tickets"))
  }

  @Test func pressedTwiceItIsTheLastOne() throws {
    let workspace = try workspace().press("@ Enter Esc")
    #expect(workspace.state.popups.isEmpty)
    workspace.press("@ @")
    #expect(workspace.text.contains("Paid back on #1"))
  }

  @Test func theLastChangeIsRepeated() throws {
    let workspace = try TestWorkspace().press(".")
    #expect(workspace.bottom.contains("Nothing was changed yet"))
    workspace.press("p").press("4")
    workspace.press("#").type("2").press("Enter").press(".")
    #expect(workspace.bottom.contains("Set the priority of #2 to"))
    #expect(try workspace.ticket(0)?.priority == workspace.ticket(1)?.priority)
  }

  @Test func whatIsDoneFiveTimesIsOfferedAsAMacro() throws {
    let workspace = try TestWorkspace()
    for number in 1...6 {
      workspace.press("#").type("\(number)").press("Enter")
      workspace.press("L").type("+seen").press("Enter").press("s").type("on hold").press("Enter q")
    }
    #expect(
      workspace.state.macros.offered == [.tag(adding: ["seen"], removing: []), .status(.onHold)])
    workspace.press("@").type("make").press("Enter")
    #expect(workspace.bottom.contains("name of the macro"))
    workspace.type("seen low").press("Enter")
    #expect(workspace.bottom.contains("Macro seen-low saved"))
    let macro = try #require(
      try workspace.sample.desk.macros(of: workspace.sample.maria).first)
    #expect(macro.owner == workspace.sample.maria)
    #expect(macro.file.steps == [.tag(adding: ["seen"], removing: []), .status(.onHold)])
  }

  @Test func theOfferCanBeSwitchedOff() throws {
    var state = try TestWorkspace().state
    var configuration = Configuration()
    configuration.macros.offer = false
    state.configure(configuration, problems: [])
    #expect(state.remember(.solve, on: [1]) == [])
    #expect(state.remember(.setPriority(.low), on: [2]) == [])
    #expect(state.macros.last == .verb(.setPriority(.low)))
  }

  @Test(arguments: [(80, 24), (40, 12), (132, 43)])
  func preview(columns: Int, rows: Int) throws {
    let workspace = try workspace(
      "Sveiki, {{customer.firstName}},\n\nmokėjimas grąžintas: 订单 🎉 and a line that is long"
        + " enough to wrap.", columns: columns, rows: rows
    ).press("@ Enter")
    try expectGolden(workspace.screen, "macro-\(columns)x\(rows)")
  }

  @Test(arguments: [(80, 24), (40, 12), (132, 43)])
  func outbox(columns: Int, rows: Int) throws {
    let workspace = try TestWorkspace(columns: columns, rows: rows)
    for (keys, text) in [("r", "Sveiki, 订单 🎉"), ("j r", "您好，我们正在处理。")] {
      workspace.press(keys).type(text).press("^x l").type("mon 9").press("Enter y")
    }
    try expectGolden(workspace.press("gt").screen, "outbox-\(columns)x\(rows)")
  }

  @Test func manyAreLookedAtAndDoneInPieces() throws {
    let workspace = try workspace()
    var state = workspace.state
    let macro = MacroFile(name: "paid", steps: [.status(.solved)])
    let tickets = (1...450).map { SeenTicket(Ticket.ID(rawValue: $0)) }
    let real = try workspace.sample.desk.preview(
      macro, on: [workspace.sample.tickets[0]], as: state.agent.id, wallClock: state.wallClock)
    func previews(_ range: Range<Int>) -> [MacroPreview] {
      tickets[range].flatMap { ticket in
        real.map { preview in
          var preview = preview
          preview.ticket = ticket
          return preview
        }
      }
    }
    var effects = state.preview(macro, on: tickets)
    #expect(effects == [.previewMacro(macro, tickets[..<200].map(\.id))])
    effects = update(&state, .macroPreviewed(macro, previews(0..<200)))
    #expect(effects.contains(.previewMacro(macro, tickets[200..<400].map(\.id))))
    #expect(render(state).lines.joined().contains("Looking at 200 of 450"))
    // Enter waits until all are looked at.
    _ = update(&state, .key(.enter))
    #expect(state.bulk == nil)
    _ = update(&state, .macroPreviewed(macro, previews(200..<400)))
    _ = update(&state, .macroPreviewed(macro, previews(400..<450)))
    #expect(render(state).lines.joined().contains("450 tickets: 450 change, 0 do not"))
    let first = update(&state, .key(.enter))
    let verbs = try #require(real.first?.sequence).verbs
    let sequences = tickets.map { VerbSequence($0, verbs) }
    #expect(first.contains(.performPiece(Array(sequences.prefix(50)), nil)))
  }
}
