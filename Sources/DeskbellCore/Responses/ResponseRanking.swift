/// The order of the canned responses in the picker; make it when the picker opens, ask it at every
/// key.
///
/// With nothing typed: those in the customer's language first, then those of the ticket's department,
/// then those that the agent uses most, then by name. What is typed is matched fuzzily with title,
/// name and tags, and word by word with the text; the better match wins, and the order above decides
/// between matches that are about as good.
public struct ResponseRanking: Sendable {
  private struct Candidate {
    var offer: RankedResponse
    var title: FuzzyText
    var name: FuzzyText
    var tags: FuzzyText
    var body: FuzzyText
    /// What language, department and use are worth beside a match.
    var fit: Int
  }

  /// A match in the text alone is worth less than any in title, name or tags.
  private static let bodyMatch = -1_000

  private let candidates: [Candidate]

  /// - Parameter uses: How often the agent used each response.
  public init(
    _ responses: [CannedResponse], language: String?, department: Department.ID?,
    uses: [CannedResponse.ID: Int] = [:]
  ) {
    let offers = responses.compactMap { Self.offer($0, language: language) }
    let sorted = offers.sorted {
      let left = Self.key($0, department, uses)
      let right = Self.key($1, department, uses)
      return left == right
        ? ($0.response.name, $0.id) < ($1.response.name, $1.id)
        : right.lexicographicallyPrecedes(left)
    }
    candidates = sorted.map { offer in
      Candidate(
        offer: offer, title: FuzzyText(offer.variant.title), name: FuzzyText(offer.response.name),
        tags: FuzzyText(offer.response.tags.joined(separator: " ")),
        body: FuzzyText(offer.variant.body),
        fit: Self.fit(Self.key(offer, department, uses)))
    }
  }

  /// The responses that match what was typed, best first.
  public func ranked(matching typed: String) -> [RankedResponse] {
    let matcher = FuzzyMatcher(typed)
    guard !matcher.isEmpty else { return candidates.map(\.offer) }
    let matches = candidates.enumerated().compactMap { place, candidate in
      match(candidate, matcher).map { (offer: $0.offer, score: $0.score, place: place) }
    }
    return matches.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map(\.offer)
  }

  private func match(
    _ candidate: Candidate, _ matcher: FuzzyMatcher
  ) -> (offer: RankedResponse, score: Int)? {
    let title = matcher.match(candidate.title)
    let others = [matcher.match(candidate.name), matcher.match(candidate.tags)]
    var offer = candidate.offer
    offer.titlePositions = title?.positions ?? []
    if let best = ([title] + others).compactMap({ $0?.score }).max() {
      return (offer, best + candidate.fit)
    }
    guard matcher.hasEveryWord(in: candidate.body) else { return nil }
    return (offer, Self.bodyMatch + candidate.fit)
  }

  private static func offer(_ response: CannedResponse, language: String?) -> RankedResponse? {
    guard let variant = response.variant(for: language) else { return nil }
    let isInLanguage = language.map {
      LanguageTag.primary($0) == LanguageTag.primary(variant.language)
    }
    return RankedResponse(
      response: response, variant: variant, isInLanguage: isInLanguage ?? false)
  }

  /// Language, department, use: the larger the sooner.
  private static func key(
    _ offer: RankedResponse, _ department: Department.ID?, _ uses: [CannedResponse.ID: Int]
  ) -> [Int] {
    let isOfDepartment = department != nil && offer.response.department == department
    return [offer.isInLanguage ? 1 : 0, isOfDepartment ? 1 : 0, max(0, uses[offer.id] ?? 0)]
  }

  private static func fit(_ key: [Int]) -> Int { key[0] * 12 + key[1] * 6 + min(key[2], 6) }
}
