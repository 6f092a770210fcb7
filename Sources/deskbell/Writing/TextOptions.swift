import ArgumentParser

/// Where a written text comes from.
struct TextOptions: ParsableArguments {
  @Option(name: .long, help: "The text.")
  var text: String?
  @Option(
    name: .long,
    help: ArgumentHelp("A file with the text; - is standard input.", valueName: "path"),
    completion: .file())
  var file: String?
  @Option(
    name: .long,
    help: ArgumentHelp("A canned response, filled in for the ticket.", valueName: "name"),
    completion: DeskCompletions.responses)
  var response: String?
  @Flag(name: .long, help: "Look at the text in $VISUAL or $EDITOR before it goes.")
  var edit = false

  mutating func validate() throws {
    if [text, file, response].compactMap({ $0 }).count > 1 {
      throw ValidationError("Give one of --text, --file and --response.")
    }
  }
}
