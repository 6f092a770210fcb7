/// What a piece of the screen means; a theme says how that looks. The raw values are the names that
/// theme files use.
public enum ThemeRole: String, CaseIterable, Sendable {
  // Text
  case text = "text"
  case dim = "text.dim"
  case strong = "text.strong"
  case quoted = "text.quoted"
  case link = "text.link"
  case searchMatch = "text.match"

  // Lists
  case row = "list.row"
  case rowSelected = "list.row.selected"
  /// The selected row of a list that does not have the keys.
  case rowSelectedInactive = "list.row.selected.inactive"
  case rowUnread = "list.row.unread"
  case rowMarked = "list.row.marked"
  case listHeader = "list.header"

  // Frame of the screen
  case titleBar = "bar.title"
  case statusBar = "bar.status"
  case hintKey = "bar.hint.key"
  case hintText = "bar.hint.text"
  case tab = "tab"
  case tabSelected = "tab.selected"
  case heading = "heading"
  case border = "border"
  case borderFocus = "border.focus"
  case borderTitle = "border.title"

  // States of a ticket
  case statusNew = "status.new"
  case statusOpen = "status.open"
  case statusPending = "status.pending"
  case statusOnHold = "status.on-hold"
  case statusSolved = "status.solved"
  case statusClosed = "status.closed"
  case statusMerged = "status.merged"
  case statusSpam = "status.spam"
  case priorityLow = "priority.low"
  case priorityHigh = "priority.high"
  case priorityUrgent = "priority.urgent"
  case clockBreached = "clock.breached"
  case clockAtRisk = "clock.at-risk"
  case clockPaused = "clock.paused"
  case escalated = "escalated"
  case tag = "tag"
  case presence = "presence"

  // Conversation
  case messageCustomer = "message.customer"
  case messageAgent = "message.agent"
  case messageSystem = "message.system"
  case note = "message.note"
  case noteHeading = "message.note.heading"
  case escalationCard = "escalation.card"
  case escalationCardLabel = "escalation.card.label"

  // Forms, pickers, dialogs
  case input = "input"
  case inputFocus = "input.focus"
  case inputLabel = "input.label"
  case inputError = "input.error"
  case placeholder = "input.placeholder"
  case dialog = "dialog"
  case dialogTitle = "dialog.title"
  case dialogDanger = "dialog.danger"
  case pickerRow = "picker.row"
  case pickerSelected = "picker.selected"
  case pickerMatch = "picker.match"
  case pickerDisabled = "picker.disabled"
  case toastInfo = "toast.info"
  case toastWarning = "toast.warning"
  case toastError = "toast.error"
}
