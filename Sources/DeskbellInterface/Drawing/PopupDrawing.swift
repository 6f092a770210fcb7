/// Whatever lies over the screen.
enum PopupDrawing {
  static func draw(_ popup: Popup, _ state: WorkspaceState, _ canvas: inout Canvas) {
    switch popup {
    case .help(let help): HelpDrawing.draw(help, &canvas)
    case .picker(let picker): PickerDrawing.draw(picker, &canvas)
    case .escalation(let escalation): EscalationDrawing.draw(escalation, &canvas)
    case .responses(let responses): ResponseDrawing.draw(responses, &canvas)
    case .confirm(let confirm): ConfirmDrawing.draw(confirm, &canvas)
    case .prompt(let prompt): PromptDrawing.draw(prompt, &canvas)
    case .listing(let listing): ListingDrawing.draw(listing, &canvas)
    case .viewForm(let form): ViewFormDrawing.draw(form, state, &canvas)
    case .preview(let preview): DeedPreviewDrawing.draw(preview, state, &canvas)
    }
  }
}
