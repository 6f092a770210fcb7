/// Finds the best placement of a pattern in a text by dynamic programming: row by row of the pattern,
/// the best score that ends with the row's character at each place of the text.
struct FuzzyPlacement {
  private static let hit = 16
  private static let inARow = 12
  private static let sameCapital = 2
  private static let gap = 3
  /// Characters before the first match that still count against it.
  private static let lateness = 12
  private static let impossible = Int.min / 2

  private struct Row {
    var scores: [Int]
    /// The place of the character before, for each place.
    var origins: [Int]

    init(count: Int) {
      scores = [Int](repeating: impossible, count: count)
      origins = [Int](repeating: -1, count: count)
    }
  }

  private let text: FuzzyText
  private var rows: [Row] = []

  /// The best match; nil where the pattern does not occur.
  static func best(
    of pattern: [UInt32], _ capitals: [Bool], in text: FuzzyText
  ) -> FuzzyMatch? {
    var placement = FuzzyPlacement(text: text)
    for (character, isCapital) in zip(pattern, capitals) {
      placement.append(character, isCapital: isCapital)
    }
    return placement.best()
  }

  private init(text: FuzzyText) { self.text = text }

  private mutating func append(_ character: UInt32, isCapital: Bool) {
    var row = Row(count: text.folded.count)
    let before = rows.last?.scores
    // The best score further back than the neighbour, less what the gap up to here costs.
    var carried = (score: Self.impossible, place: -1)
    for place in text.folded.indices {
      if let before, place >= 2 {
        carried.score -= carried.score > Self.impossible ? 1 : 0
        let fresh = before[place - 2] - Self.gap
        if before[place - 2] > Self.impossible, fresh > carried.score {
          carried = (fresh, place - 2)
        }
      }
      guard text.folded[place] == character else { continue }
      let start = start(at: place, before: before, carried: carried)
      guard start.score > Self.impossible else { continue }
      let capital = isCapital && text.isUppercase[place] ? Self.sameCapital : 0
      row.scores[place] = start.score + Self.hit + text.bonuses[place] + capital
      row.origins[place] = start.place
    }
    rows.append(row)
  }

  /// The best score that a match at a place can build on, and where that one ended.
  private func start(
    at place: Int, before: [Int]?, carried: (score: Int, place: Int)
  ) -> (score: Int, place: Int) {
    guard let before else { return (-min(place, Self.lateness), -1) }
    guard place > 0, before[place - 1] > Self.impossible else { return carried }
    let neighbour = before[place - 1] + Self.inARow
    return neighbour >= carried.score ? (neighbour, place - 1) : carried
  }

  private func best() -> FuzzyMatch? {
    guard let last = rows.last, let score = last.scores.max(), score > Self.impossible,
      var place = last.scores.firstIndex(of: score)
    else { return nil }
    var positions: [Int] = []
    for row in rows.reversed() {
      positions.append(place)
      place = row.origins[place]
    }
    return FuzzyMatch(score: score, positions: positions.reversed())
  }
}
