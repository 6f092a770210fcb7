/// What lies over a screen and takes all keys until it is left.
enum Popup: Sendable {
  case help(HelpPopup)
  case palette(Palette)
  case picker(Picker)
  case escalation(EscalationPopup)
  case responses(ResponsePopup)
  case confirm(ConfirmPopup)
  case prompt(Prompt)
  case listing(Listing)
  case preview(DeedPreview)
  case viewForm(ViewForm)
  case joining(JoiningPopup)
  case incidents(IncidentsPopup)
  case macro(MacroPopup)
}
