/// Something that a person can do: the one record that keys, help, hints, the `:` line and the
/// documentation are made from.
struct Command: Sendable {
  enum Group: String, CaseIterable, Sendable {
    // In the order of the help: what is done first.
    case answer = "Answer"
    case decide = "Decide"
    case write = "Write"
    case go = "Go to"
    case find = "Find"
    case look = "Look"
    case mark = "Mark"
    case move = "Move"
    case app = "Program"
  }

  /// Gives nil where the command can be used, else why not, in words.
  typealias Reason = @Sendable (WorkspaceState) -> String?
  typealias Action = @Sendable (inout WorkspaceState, _ count: Int?) -> [WorkspaceEffect]

  /// `ticket.escalate`: by this it is bound in a configuration and called on the `:` line.
  var name: String
  /// A few words: "Escalate".
  var title: String
  /// One sentence.
  var help: String
  var group: Group
  var contexts: Set<CommandContext>
  /// In the notation of `KeyNotation`; the first is the one that hints show.
  var keys: [String]
  /// The word in the hint bar and its place there, the smallest first; nil: not there.
  var hint: (word: String, rank: Int)?
  /// What it takes on the `:` line; nil: nothing. Without it the command asks.
  var argument: CommandArgument?
  var disabled: Reason
  var action: Action

  init(
    _ name: String, _ title: String, help: String, group: Group, in contexts: Set<CommandContext>,
    keys: [String], hint: (word: String, rank: Int)? = nil,
    argument: CommandArgument? = nil, disabled: @escaping Reason = { _ in nil },
    action: @escaping Action
  ) {
    self.argument = argument
    self.name = name
    self.title = title
    self.help = help
    self.group = group
    self.contexts = contexts
    self.keys = keys
    self.hint = hint
    self.disabled = disabled
    self.action = action
  }
}
