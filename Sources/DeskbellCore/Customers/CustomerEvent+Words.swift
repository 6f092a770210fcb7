extension CustomerEvent {
  /// What was done, after the name of who did it: "changed the notes".
  public var words: String {
    let why = reason.map { ": \"\($0)\"" } ?? ""
    return done + why
  }

  private var done: String {
    switch kind {
    case .changed: "changed the \((details.fields ?? []).joined(separator: ", "))"
    case .merged:
      "merged customer \(details.merged.map { "\($0)" } ?? "?") into this one, "
        + "with \(details.tickets?.count ?? 0) tickets"
    case .unmerged: "gave customer \(details.merged.map { "\($0)" } ?? "?") their own again"
    case .blocked: "blocked them"
    case .unblocked: "ended the block"
    case .revealed: "looked at masked data"
    case .exported: "exported everything of them"
    case .erased: "erased them"
    case .rated:
      "took down the rating \(details.rating ?? 0) of 5" + (ticket.map { " for #\($0)" } ?? "")
    }
  }
}

extension CustomerPage.Figures {
  /// "4.5 of 5 (2 ratings)"; "no ratings yet".
  public var words: String {
    guard let mean = meanRating else { return "no ratings yet" }
    let tenths = Int((mean * 10).rounded())
    return "\(tenths / 10).\(tenths % 10) of 5 (\(ratings.count) "
      + "rating\(ratings.count == 1 ? "" : "s"))"
  }
}
