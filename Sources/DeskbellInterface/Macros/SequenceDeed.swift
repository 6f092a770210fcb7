import DeskbellCore

/// Several things that a person does at once, and what follows when they are done.
struct SequenceDeed: Hashable, Sendable {
  /// What it is called: the title of a macro.
  var title: String
  var sequences: [VerbSequence]
  var then: Deed.Then = .stay
}
