import ArgumentParser

/// The options that every command has.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The desk to work on.",
      discussion: "Else $DESKBELL_STORE, else deskbell/desk.sqlite in $XDG_DATA_HOME.",
      valueName: "path"))
  var store: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Who acts.", discussion: "Else $DESKBELL_AGENT, else the agent of this Unix user.",
      valueName: "agent"))
  var actsAs: String?

  @Flag(name: .long, help: "Print JSON: one value, or one line for each item of a list.")
  var json = false

  @Option(name: .long, help: ArgumentHelp("When to use colours.", valueName: "when"))
  var color: ColorMode = .auto

  var settings: SessionSettings {
    SessionSettings(store: store, actsAs: actsAs, isJSON: json, color: color)
  }
}
