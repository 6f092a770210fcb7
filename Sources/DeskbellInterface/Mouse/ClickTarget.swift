import DeskbellCore
import DeskbellTerminal

/// What a click on a part of the screen means.
enum ClickTarget: Equatable, Sendable {
  /// The same as pressing keys, in the notation of `KeyNotation`; they are read when it comes to a
  /// click, not whenever they are drawn.
  case keys(String)
  /// So many rows further down than the selected one, in the list on top.
  case row(Int)
  /// Boxed: every piece of a line has room for a target.
  indirect case view(ListPlace)
  /// The entry at a place of what a picker shows.
  case entry(Int)
}

/// Where a target lies.
struct ClickArea: Equatable, Sendable {
  var rect: Rect
  var target: ClickTarget
}
