import DeskbellCore

/// The canned responses over the editor, with the values of the ticket filled in.
struct ResponsePopup: Sendable {
  /// A response as it would go into the text.
  struct Offer: Equatable, Sendable {
    var ranked: RankedResponse
    /// With the values filled in; what is missing is marked.
    var filled: FilledText
    var uses: Int

    /// Names without a value, as they are marked in the text.
    var missing: [String] { (filled.missing + filled.unknown).map(FilledText.mark(for:)) }
  }

  /// Nil while they are being fetched.
  var offers: [Offer]?
  var list = FilteredList([])

  mutating func show(_ found: [Offer], ranking: ResponseRanking) {
    offers = found
    let places = Dictionary(
      found.enumerated().map { ($1.ranked.id, $0) }, uniquingKeysWith: { first, _ in first })
    list = FilteredList(
      found.map { FilteredList.Entry(searchText: $0.ranked.variant.title) },
      ranking: { typed in ranking.ranked(matching: typed).compactMap { places[$0.id] } })
  }

  var selected: Offer? {
    guard let offers, let place = list.selected, offers.indices.contains(place) else { return nil }
    return offers[place]
  }
}
