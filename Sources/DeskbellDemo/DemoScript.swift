import DeskbellCore

/// One conversation of the demo desk, before it is played.
struct DemoScript: Equatable, Sendable {
  var subject: String
  var channel: Channel
  var customer: Address
  var language: String
  var department: String?
  var tags: [String]
  var steps: [DemoStep]

  /// How long before now it began.
  var age: Int64 { steps.first?.age ?? 0 }
}
