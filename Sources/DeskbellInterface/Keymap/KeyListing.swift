import DeskbellCore

/// The commands of the workspace with their keys, for the command line and the documentation.
public enum KeyListing {
  public struct Entry: Sendable {
    /// `ticket.escalate`.
    public var command: String
    public var title: String
    /// One sentence.
    public var help: String
    public var group: String
    /// As `KeyNotation` writes them; the first is the one that hints show.
    public var keys: [String]
    /// Where they work: "inbox", "ticket".
    public var contexts: [String]
    /// What the command takes on the `:` line; nil: nothing.
    public var argument: String?
  }

  /// Names and what they are, the standard one first.
  public static var profiles: [(name: String, help: String)] {
    KeyProfile.all.map { ($0.name, $0.help) }
  }

  /// The keys that are in force with a configuration, by group, in the order of the help.
  public static func entries(_ configuration: Configuration = Configuration()) -> [Entry] {
    entries(configuration.keymap)
  }

  private static func entries(_ keymap: Keymap) -> [Entry] {
    Command.Group.allCases.flatMap { group in
      CommandTable.all.filter { $0.group == group }.map { command in
        Entry(
          command: command.name, title: command.title, help: command.help, group: group.rawValue,
          keys: keymap.keys(of: command), contexts: command.contexts.inOrder.map(\.rawValue),
          argument: command.argument?.name)
      }
    }
  }
}
