/// A set of keys to begin with, for hands that know another program.
struct KeyProfile: Sendable {
  let name: String
  /// One sentence.
  let help: String
  /// The keys of commands that differ from those of the command table.
  let keys: [String: [String]]

  static let all = [desk, mutt, gmail]

  /// The keys of the command table as they are.
  static let desk = KeyProfile(
    name: "desk", help: "Moves like vim, answers like Gmail, crafts mail like mutt.", keys: [:])

  static func named(_ name: String) -> KeyProfile? { all.first { $0.name == name } }
}
