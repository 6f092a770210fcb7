import DeskbellCore
import DeskbellInterface

/// Opens the workspace, or says why it cannot be opened here.
enum WorkspaceLauncher {
  @MainActor
  static func launch(_ settings: SessionSettings) throws {
    try requireTerminal()
    let session = Session(settings)
    let desk = try session.openDesk()
    let agent = try session.agent(in: desk.roster())
    try launch(desk: desk, agent: agent, settings: settings)
  }

  @MainActor
  static func launch(desk: Desk, agent: Agent, settings: SessionSettings) throws {
    throw Failure(.unavailable, "the workspace is not part of this build")
  }

  /// - Throws: `Failure` where there is no terminal to draw on.
  static func requireTerminal() throws {
    guard TerminalFacts.isTerminal(.input), TerminalFacts.isTerminal(.output) else {
      throw Failure(
        .unavailable,
        "the workspace needs a terminal; `deskbell --help` lists the commands that do not")
    }
    guard !TerminalFacts.isDumb else {
      throw Failure(
        .unavailable,
        "a terminal of type '\(ProcessEnvironment.value("TERM") ?? "")' cannot show the workspace; "
          + "set TERM to what your terminal is, or use the commands of `deskbell --help`")
    }
  }
}
