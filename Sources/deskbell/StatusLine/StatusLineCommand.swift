import ArgumentParser
import DeskbellCore
import DeskbellText

struct StatusLineCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "status-line", abstract: "Prints what presses, for a status line.",
    discussion: """
      `deskbell status` with nothing but options is short for it. In ~/.tmux.conf: set -g \
      status-right '#(deskbell status --format tmux)'.
      """)

  @Option(name: .long, help: "How it is written.")
  var format = StatusLineFormat.plain
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let agent = try session.agent(in: desk.roster())
    let line = try StatusLine(desk, agent: agent.id)
    session.output.exactly(line.text(session.settings.isJSON ? .json : format) + "\n")
  }
}

enum StatusLineFormat: String, CaseIterable, ExpressibleByArgument {
  case plain, tmux, json, waybar
}
