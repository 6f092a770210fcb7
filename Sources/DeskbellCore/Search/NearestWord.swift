/// The known word that somebody probably meant.
public enum NearestWord {
  /// The word with the fewest slips (a letter too many, too few, wrong, or two swapped), the first
  /// of equals; nil where none is near.
  public static func nearest(to word: String, among known: [String]) -> String? {
    let typed = word.lowercased()
    let limit = max(1, min(3, typed.count / 2))
    var best: (word: String, distance: Int)?
    for candidate in known {
      let slips = distance(Array(typed), Array(candidate.lowercased()))
      if slips <= limit, slips < best?.distance ?? .max { best = (candidate, slips) }
    }
    return best?.word
      ?? known.first { typed.count > 1 && $0.lowercased().hasPrefix(typed) }
  }

  /// The optimal string alignment distance.
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var twoBack: [Int] = []
    var oneBack = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let isSame = left[row - 1] == right[column - 1]
        var cost = min(oneBack[column] + 1, current[column - 1] + 1)
        cost = min(cost, oneBack[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          cost = min(cost, twoBack[column - 2] + 1)
        }
        current.append(cost)
      }
      twoBack = oneBack
      oneBack = current
    }
    return oneBack[right.count]
  }
}
