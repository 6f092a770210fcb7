extension Instant {
  /// `14:00 UTC`, with the date before it where it is not the same day.
  public func utcWords(from now: Instant) -> String {
    let text = iso8601
    let halves = text.split(separator: "T")
    let clock = "\(halves.last?.prefix(5) ?? "") UTC"
    return now.iso8601.hasPrefix(halves[0] + "T") ? clock : "\(halves[0]) \(clock)"
  }
}
