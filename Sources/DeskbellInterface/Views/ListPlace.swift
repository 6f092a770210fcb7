import DeskbellCore

/// A list of the inbox: one that every desk has, or one that somebody keeps.
enum ListPlace: Hashable, Sendable {
  case shipped(ShippedView)
  case saved(SavedView)
}
