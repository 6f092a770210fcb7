import DeskbellCore

/// What an action on marked tickets would do, to be agreed to before anything is written.
struct DeedPreview: Equatable, Sendable {
  var deed: Deed
  var preview = ActionPreview()
  var top = 0

  init(deed: Deed) { self.deed = deed }

  var isComplete: Bool { preview.total >= deed.tickets.count }

  /// Looks at the next tickets; nil: all were looked at.
  var nextPiece: WorkspaceEffect? {
    isComplete
      ? nil
      : .preview(deed, Array(deed.tickets.dropFirst(preview.total).prefix(Self.pieceSize)))
  }

  private static let pieceSize = 200
}

extension Deed {
  /// Whether it is shown before it is done. What one key takes back at a glance goes without.
  var needsPreview: Bool {
    guard tickets.count > 1 else { return false }
    switch verb {
    case .tag, .setPriority, .take, .release, .assign, .wake: return tickets.count > 3
    default: return true
    }
  }
}
