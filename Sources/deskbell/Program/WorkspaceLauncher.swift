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
    var options = WorkspaceOptions(
      theme: try theme(settings),
      editorCommand: WorkspaceOptions.editorCommand(environment: ProcessEnvironment.all),
      errorLog: StateDirectory.errorLog(), ringsForNotices: settings.rings)
    options.openCommand = FilePrograms.opener
    options.saveFolder = FilePrograms.saveFolder
    do {
      try Workspace.run(desk: desk, agent: agent, options: options)
    } catch let error where !(error is DeskError) {
      // The terminal's own words: what is wrong with it and what to do.
      throw Failure(.unavailable, "\(error)")
    }
  }

  /// The theme that was asked for; without colours the one that has none.
  private static func theme(_ settings: SessionSettings) throws -> Theme {
    guard settings.color.isOn(for: .output) else { return .mono }
    guard let name = settings.theme else { return .terminal }
    return try ThemeLibrary.standard.load(named: name)
  }

  /// - Throws: `Failure` where there is no terminal to draw on.
  static func requireTerminal() throws {
    guard TerminalFacts.isTerminal(.input), TerminalFacts.isTerminal(.output) else {
      throw Failure(
        .unavailable,
        "The workspace needs a terminal; `deskbell --help` lists the commands that do not.")
    }
    guard !TerminalFacts.isDumb else {
      throw Failure(
        .unavailable,
        "A terminal of type \"\(ProcessEnvironment.value("TERM") ?? "")\" cannot show the "
          + "workspace; set TERM to what your terminal is, or use the commands of "
          + "`deskbell --help`.")
    }
  }
}
