import DeskbellCore
import DeskbellTerminal

/// What a click on a part of the screen means.
enum ClickTarget: Equatable, Sendable {
  /// The same as pressing keys.
  case keys([Key])
  /// So many rows further down than the selected one, in the list on top.
  case row(Int)
  case view(ListPlace)
  /// The entry at a place of what a picker shows.
  case entry(Int)

  /// Pressing the keys of a notation; nil where it is none.
  static func keys(_ notation: String) -> ClickTarget? {
    KeyNotation.parse(notation).map(ClickTarget.keys)
  }
}

/// Where a target lies.
struct ClickArea: Equatable, Sendable {
  var rect: Rect
  var target: ClickTarget
}
