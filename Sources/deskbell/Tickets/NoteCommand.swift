import ArgumentParser
import DeskbellCore

struct NoteCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Writes an internal note, which the customer never sees.",
    discussion: """
      The text comes from --text, --file, a canned response, standard input or, on a terminal, \
      your editor.
      """)

  @OptionGroup var text: TextOptions
  @OptionGroup var selection: TicketSelection
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    try MessageWriting(text: text, selection: selection).run(in: session) { text, responses, _ in
      .note(Composition(text: text, responses: responses))
    }
  }
}
