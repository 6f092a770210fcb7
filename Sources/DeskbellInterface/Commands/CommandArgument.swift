import DeskbellCore

/// What a command takes on the `:` line: `:assign tomas`, `:snooze mon 9`.
struct CommandArgument: Sendable {
  /// A value that may be given, and a word about it.
  struct Offer: Equatable, Sendable {
    var text: String
    var detail: String
  }

  /// What is wrong with what was given, in a sentence.
  struct Problem: Error, Equatable {
    var words: String
  }

  typealias Action =
    @Sendable (inout WorkspaceState, String) throws(Problem) -> [WorkspaceEffect]

  /// What it is called: `agent`, `status`.
  var name: String
  /// Whether the values are words of which several may be given.
  var isListOfWords = false
  /// Whether it is in the query language.
  var isQuery = false
  /// The values that may be given now; empty where there are too many to tell.
  var offers: @Sendable (WorkspaceState) -> [Offer]
  var action: Action

  /// One of the values that there are, by its name or the beginning of it.
  static func one<Value: Sendable>(
    _ name: String,
    of values: @escaping @Sendable (WorkspaceState) -> [(offer: Offer, value: Value)],
    action: @escaping @Sendable (inout WorkspaceState, Value) -> [WorkspaceEffect]
  ) -> CommandArgument {
    CommandArgument(name: name, offers: { values($0).map(\.offer) }) {
      state, text throws(Problem) in
      let known = values(state)
      let wanted = text.lowercased()
      let exact = known.first { $0.offer.text.lowercased() == wanted }
      let begun = known.filter { $0.offer.text.lowercased().hasPrefix(wanted) }
      guard let found = exact ?? (begun.count == 1 ? begun[0] : nil) else {
        throw Problem(unknown: text, name: name, known: known.map(\.offer.text))
      }
      return action(&state, found.value)
    }
  }
}

extension CommandArgument.Problem {
  /// There is no such value; the one that was probably meant, else some that there are.
  init(unknown text: String, name: String, known: [String]) {
    let hint =
      if let near = NearestWord.nearest(to: text, among: known) {
        "did you mean \(near)?"
      } else {
        "there are \(known.prefix(8).joined(separator: ", "))\(known.count > 8 ? ", …" : "")"
      }
    let article = name.first.map { "aeiou".contains($0) } == true ? "an" : "a"
    words = "\"\(text)\" is not \(article) \(name): \(hint)"
  }
}
