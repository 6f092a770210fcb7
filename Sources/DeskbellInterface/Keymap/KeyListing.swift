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
  }

  /// By group, in the order of the help.
  public static var desk: [Entry] {
    Command.Group.allCases.flatMap { group in
      CommandTable.all.filter { $0.group == group }.map { command in
        Entry(
          command: command.name, title: command.title, help: command.help, group: group.rawValue,
          keys: command.keys,
          contexts: CommandContext.allCases.filter(command.contexts.contains).map(\.rawValue))
      }
    }
  }
}
