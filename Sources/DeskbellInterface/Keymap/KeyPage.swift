/// The page of the documentation with all keys: `docs/keys.md`.
public enum KeyPage {
  /// One table for each group, with a column for each profile.
  public static var markdown: String {
    let keymaps = KeyProfile.all.map { Keymap(profile: $0) }
    var text = """
      # Keys

      Made from the command table by `make docs`. Commands are called by their names on the `:`
      line and bound by them in `config.yaml` (see deskbell-config(5)). Keys stand behind one
      another where they are pressed one after the other; `^d` is Ctrl with d.

      """
    for profile in KeyProfile.all { text += "\n- `\(profile.name)`: \(profile.help)" }
    text += "\n"
    for group in Command.Group.allCases {
      let commands = CommandTable.all.filter { $0.group == group }
      guard !commands.isEmpty else { continue }
      text += "\n## \(group.rawValue)\n\n"
      text += "| \(KeyProfile.all.map(\.name).joined(separator: " | ")) | command | what it does |"
      text += " where |\n"
      text += String(repeating: "| --- ", count: KeyProfile.all.count + 3) + "|\n"
      for command in commands { text += row(command, keymaps) }
    }
    return text
  }

  private static func row(_ command: Command, _ keymaps: [Keymap]) -> String {
    let first = keymaps.first?.keys(of: command) ?? []
    let keys = keymaps.enumerated().map { place, keymap in
      let own = keymap.keys(of: command)
      return place > 0 && own == first ? "" : own.map(cell).joined(separator: " ")
    }
    let places = command.contexts.inOrder.map(\.rawValue).joined(separator: " ")
    return
      "| \(keys.joined(separator: " | ")) | `\(command.name)` | \(command.help) | \(places) |\n"
  }

  /// A key as code in a cell of a table.
  private static func cell(_ key: String) -> String {
    key.contains("`") ? "`` \(key) ``" : "`\(key.replacing("|", with: "\\|"))`"
  }
}
