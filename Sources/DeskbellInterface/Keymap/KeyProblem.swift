/// Why keys cannot be as a person bound them.
struct KeyProblem: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    /// Another command has the same keys.
    case same(String)
    /// The keys begin those of another command, or the other way round; one would never be reached.
    case prefix(String, other: String)
    /// Terminals keep the key for themselves or send it as another one.
    case reserved(String)
    /// A plain character in a text, which would then never be typed.
    case text
    /// A digit before a command says how often.
    case count
    /// Esc ends what was begun, nothing can follow it.
    case escape
  }

  var kind: Kind
  var binding: KeyBinding
  /// The keys as they were written.
  var notation: String
  var contexts: [CommandContext]

  /// A sentence for people, with what to do.
  var words: String {
    let own = binding.command
    let places = Set(contexts).inOrder.map(\.rawValue).joined(separator: ", ")
    switch kind {
    case .same(let other):
      return "\u{201C}\(notation)\u{201D} means \(own) now, in \(places) it was \(other):"
        + " give \(other) other keys, or [] for none."
    case .prefix(let keys, let other):
      return "\u{201C}\(notation)\u{201D} of \(own) and \u{201C}\(keys)\u{201D} of \(other) begin"
        + " alike in \(places): \(other) is not reached. Give it other keys, or [] for none."
    case .reserved(let key):
      return "\u{201C}\(key)\u{201D} cannot be bound to \(own): terminals keep it or send it as"
        + " another key."
    case .text:
      return "\u{201C}\(notation)\u{201D} cannot be \(own) in \(places): there it is typed as text."
        + " Use ^ with a letter or a function key."
    case .count:
      return "\u{201C}\(notation)\u{201D} cannot be \(own): digits before a command say how often."
    case .escape:
      return "\u{201C}\(notation)\u{201D} cannot be \(own): Esc ends what was begun, nothing"
        + " follows it."
    }
  }
}
