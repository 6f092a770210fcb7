/// The name that a person may have meant.
enum NearestName {
  /// The known name with the fewest letters changed, if it is near enough to be meant.
  static func find(_ name: String, in known: [String]) -> String? {
    let letters = Array(name.prefix(64))
    let best = known.map { ($0, distance(letters, Array($0))) }.min { $0.1 < $1.1 }
    guard let best, best.1 <= max(2, letters.count / 3) else { return nil }
    return best.0
  }

  /// Letters to insert, delete or replace (Levenshtein).
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let above = row[j + 1]
        row[j + 1] = letter == other ? diagonal : 1 + min(diagonal, above, row[j])
        diagonal = above
      }
    }
    return row[right.count]
  }
}
