import DeskbellCore

/// The places of the candidates that a typed filter leaves, the best first.
enum FuzzyFilter {
  static func matches(of pattern: String, in candidates: [FuzzyText]) -> [Int] {
    let matcher = FuzzyMatcher(pattern)
    guard !matcher.isEmpty else { return Array(candidates.indices) }
    return candidates.indices
      .compactMap { place in matcher.match(candidates[place]).map { (place, $0.score) } }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      .map(\.0)
  }
}
