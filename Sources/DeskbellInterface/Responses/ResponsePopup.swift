import DeskbellCore

/// The canned responses over the editor, with the values of the ticket filled in.
struct ResponsePopup: Sendable {
  /// A response as it would go into the text.
  struct Offer: Equatable, Sendable {
    var response: CannedResponse
    var title: String
    var language: String
    /// With the values filled in; what is missing is marked.
    var text: String
    var missing: [String]
    var uses: Int
  }

  /// Nil while they are being fetched.
  var offers: [Offer]?
  var list = FilteredList([])

  mutating func show(_ found: [Offer]) {
    offers = found
    list.replace(
      found.map { FilteredList.Entry(searchText: "\($0.title) \($0.response.name) \($0.text)") })
  }

  var selected: Offer? {
    guard let offers, let place = list.selected, offers.indices.contains(place) else { return nil }
    return offers[place]
  }
}
