import DeskbellText

extension WorkspaceState {
  /// Begins the tour, or ends it.
  mutating func switchTour() -> [WorkspaceEffect] {
    if tour == nil {
      tour = Tour()
    } else {
      tour = nil
      say("The tour is over; \(key("app.tour")) begins it anew.")
    }
    return []
  }

  /// Goes on with the tour where its step is done.
  mutating func advanceTour(after command: String? = nil) {
    guard var tour else { return }
    tour.advance(after: command, in: self)
    self.tour = tour
  }

  /// What the tour says now, the keys of commands put in.
  var tourWords: String {
    guard let step = tour?.step else { return "" }
    var words = ""
    var rest = step.text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      words += rest[..<open] + key(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return words + rest
  }

  /// Rows that the tour takes at the bottom of a screen.
  func tourRows(in size: (columns: Int, rows: Int)) -> Int {
    guard tour != nil else { return 0 }
    let most = max(3, size.rows / 3)
    let lines = DisplayText.rows(of: tourWords, columns: max(1, size.columns - 4), limit: most)
    return min(lines.count + 2, most)
  }
}
