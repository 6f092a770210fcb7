extension Collection {
  /// The first elements, as many as there is room for. Room is what is left after something was
  /// subtracted, so it may be less than none.
  func prefix(atMost room: Int) -> SubSequence { prefix(Swift.max(0, room)) }
}
