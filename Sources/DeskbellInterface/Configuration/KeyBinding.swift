/// Keys that a person gives to a command.
struct KeyBinding: Equatable, Sendable {
  /// The name of the command: `ticket.solve`.
  var command: String
  /// Where they are for; nil: everywhere the command is.
  var context: CommandContext?
  /// In the notation of `KeyNotation`; none takes the command's keys away.
  var keys: [String]
  /// Where it stands in the file, counted from 1.
  var line = 0
  var column = 0

  /// As it is written in a file, in one line.
  static func written(_ bindings: [KeyBinding]) -> String {
    let entries = bindings.map { binding in
      let keys = YAMLWriting.list(binding.keys)
      let value = binding.context.map { "{\($0.rawValue): \(keys)}" } ?? keys
      return "\(binding.command): \(value)"
    }
    return "{\(entries.joined(separator: ", "))}"
  }
}
