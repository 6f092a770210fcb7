/// Finds the name that somebody who mistyped probably meant.
enum NearestName {
  /// The name with the fewest edits, if they are few enough to be a slip.
  static func find(_ word: String, in names: [String]) -> String? {
    let ranked = names.map { (name: $0, edits: edits(from: Array(word), to: Array($0))) }
    guard let best = ranked.min(by: { ($0.edits, $0.name) < ($1.edits, $1.name) }) else {
      return nil
    }
    return best.edits <= max(1, word.count / 3) ? best.name : nil
  }

  /// The Levenshtein distance.
  private static func edits(from source: [Character], to target: [Character]) -> Int {
    var row = Array(0...target.count)
    for (index, character) in source.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in target.enumerated() {
        let above = row[column + 1]
        let replaced = diagonal + (character == other ? 0 : 1)
        row[column + 1] = min(replaced, above + 1, row[column] + 1)
        diagonal = above
      }
    }
    return row[target.count]
  }
}
