import DeskbellCore
import DeskbellText

/// The files of a conversation, one line each, and over them how the selected one begins.
struct FilesScreen: Equatable, Sendable {
  struct Preview: Equatable, Sendable {
    var file: Attachment
    /// Nil while it is fetched.
    var lines: [DisplayText]?
    var top = 0
  }

  var id: Ticket.ID
  var selected = 0
  var preview: Preview?

  mutating func move(by distance: Int, count: Int, height: Int) {
    if var shown = preview {
      shown.top = min(max(0, shown.top + distance), max(0, (shown.lines?.count ?? 0) - height))
      preview = shown
    } else {
      selected = min(max(0, selected + distance), max(0, count - 1))
    }
  }
}
