extension CommandTable {
  private static let nothing: Command.Reason = {
    $0.notices.current.isEmpty ? "There is nothing to acknowledge." : nil
  }

  static let noticing: [Command] = [
    Command(
      "notice.acknowledge", "Acknowledge", help: "I know of it: I am not told again.",
      group: .decide, in: [.notices], keys: ["e"], hint: ("acknowledge", 2), disabled: nothing
    ) { state, _ in state.acknowledge(all: false) },
    Command(
      "notice.acknowledge-all", "Acknowledge all", help: "I know of all of them.",
      group: .decide, in: [.notices], keys: ["*e"], hint: ("acknowledge all", 3),
      disabled: nothing
    ) { state, _ in state.acknowledge(all: true) },
  ]
}
