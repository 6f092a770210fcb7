import DeskbellText
import DeskbellTerminal

/// The screen of a state.
func render(_ state: WorkspaceState) -> Grid { draw(state).grid }

/// The screen of a state.
/// - Parameter forClicks: Whether it is noted what can be clicked: only a click asks.
func draw(_ state: WorkspaceState, forClicks: Bool = false) -> Canvas {
  var canvas = Canvas(state, notesClicks: forClicks)
  guard state.size.columns >= Layout.least.columns, state.size.rows >= Layout.least.rows else {
    let least = "At least \(Layout.least.columns)x\(Layout.least.rows)"
    canvas.put(DisplayText(least), column: 0, row: 0)
    return canvas
  }
  let layout = Layout(state)
  TitleBar.draw(state, &canvas)
  switch state.screens.last {
  case nil: InboxDrawing.draw(state, layout, &canvas)
  case .drafts(let screen): DraftsDrawing.draw(screen, state, layout, &canvas)
  case .ticket(let screen): TicketDrawing.draw(screen, state, layout, &canvas)
  case .history(let screen): HistoryDrawing.draw(screen, state, layout, &canvas)
  case .source(let screen): SourceDrawing.draw(screen, layout, &canvas)
  case .composer(let composer): ComposerDrawing.draw(composer, state, layout, &canvas)
  case .why(let screen): WhyDrawing.draw(screen, state, layout, &canvas)
  case .outbox(let screen): OutboxDrawing.draw(screen, state, layout, &canvas)
  case .notices(let screen): NoticesDrawing.draw(screen, state, layout, &canvas)
  case .customer(let screen): CustomerDrawing.draw(screen, state, layout, &canvas)
  case .files(let screen): FilesDrawing.draw(screen, state, layout, &canvas)
  case .newTicket(let form): FormDrawing.draw(form, layout, &canvas)
  }
  TourDrawing.draw(state, layout, &canvas)
  BottomLine.draw(state, &canvas)
  for popup in state.popups {
    canvas.coverAll()
    PopupDrawing.draw(popup, state, &canvas)
  }
  PrefixDrawing.draw(state, &canvas)
  return canvas
}
