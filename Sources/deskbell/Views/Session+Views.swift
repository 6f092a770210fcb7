import DeskbellCore

extension Session {
  /// Says what was done to a view, or prints it as it is now.
  func answer(_ view: SavedView, _ done: String, names: DeskNames) {
    if settings.isJSON {
      output.json(JSONValue(view, count: nil, names: names))
    } else {
      output.line("\(view.name): \(done)")
    }
  }
}
