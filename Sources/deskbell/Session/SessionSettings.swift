import DeskbellInterface

/// The options that every command has, as values.
struct SessionSettings: Sendable {
  var store: String?
  var actsAs: String?
  var isJSON = false
  var color = ColorChoice.auto
  var theme: String?
  /// How long an answer can be taken back, in seconds; nil: as long as the desk has it.
  var holdSeconds: Int64?
  /// Whether notices ring the bell.
  var rings = false
  /// Whether the desk is a throw-away one, and whether the tour begins on it.
  var isDemo = false
  var beginsTour = false
  /// Whether the workspace begins where it was left.
  var resumes = true
  /// The configuration that was named.
  var configuration: String?
}
