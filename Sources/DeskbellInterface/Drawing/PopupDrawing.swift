/// Whatever lies over the screen.
enum PopupDrawing {
  static func draw(_ popup: Popup, _ state: WorkspaceState, _ canvas: inout Canvas) {
    switch popup {
    case .help(let help): HelpDrawing.draw(help, state, &canvas)
    case .palette(let palette): PaletteDrawing.draw(palette, &canvas)
    case .picker(let picker): PickerDrawing.draw(picker, &canvas)
    case .escalation(let escalation): EscalationDrawing.draw(escalation, &canvas)
    case .responses(let responses): ResponseDrawing.draw(responses, &canvas)
    case .confirm(let confirm): ConfirmDrawing.draw(confirm, &canvas)
    case .prompt(let prompt): PromptDrawing.draw(prompt, state, &canvas)
    case .macro(let macro): MacroDrawing.draw(macro, state, &canvas)
    case .listing(let listing): ListingDrawing.draw(listing, state, &canvas)
    case .viewForm(let form): ViewFormDrawing.draw(form, state, &canvas)
    case .preview(let preview): DeedPreviewDrawing.draw(preview, state, &canvas)
    case .joining(let joining): JoiningDrawing.draw(joining, &canvas)
    case .incidents(let incidents): IncidentsDrawing.draw(incidents, state, &canvas)
    }
  }
}
