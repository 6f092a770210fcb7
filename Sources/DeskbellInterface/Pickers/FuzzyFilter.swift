/// The places of the candidates that a typed filter leaves, the best first.
enum FuzzyFilter {
  static func matches(of pattern: String, in candidates: [String]) -> [Int] {
    guard !pattern.isEmpty else { return Array(candidates.indices) }
    let wanted = pattern.lowercased()
    return candidates.indices.filter { candidates[$0].lowercased().contains(wanted) }
  }
}
