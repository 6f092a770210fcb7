/// Lines to be read: a list that leads nowhere.
struct Listing: Equatable, Sendable {
  var title: String
  var lines: [String]
  var top = 0
}
