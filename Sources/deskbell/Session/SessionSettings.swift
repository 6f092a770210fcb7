/// The options that every command has, as values.
struct SessionSettings: Sendable {
  var store: String?
  var actsAs: String?
  var isJSON = false
  var color = ColorMode.auto
  var theme: String?
}
