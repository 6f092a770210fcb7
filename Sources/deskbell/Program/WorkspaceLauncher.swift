import DeskbellCore
import DeskbellInterface

/// Opens the workspace, or says why it cannot be opened here.
enum WorkspaceLauncher {
  @MainActor
  static func launch(_ settings: SessionSettings) throws {
    try requireTerminal()
    let found = Session(settings).configuration()
    var settings = settings
    settings.holdSeconds = settings.holdSeconds ?? found.configuration.writing.hold
    let session = Session(settings)
    let desk = try session.openDesk()
    let agent = try session.agent(in: desk.roster())
    let file = StateDirectory.session(
      store: try session.storeLocation().path, agent: agent.handle)
    try launch(desk: desk, agent: agent, settings: settings, found, session: file)
  }

  @MainActor
  static func launch(
    desk: Desk, agent: Agent, settings: SessionSettings,
    _ found: (configuration: Configuration, problems: [DocumentError]),
    session: SessionFile? = nil
  ) throws {
    var (configuration, problems) = found
    let theme = try theme(settings, &configuration, &problems)
    var options = WorkspaceOptions(
      theme: theme,
      editorCommand: WorkspaceOptions.editorCommand(environment: ProcessEnvironment.all),
      errorLog: StateDirectory.errorLog(), ringsForNotices: settings.rings,
      configuration: configuration, problems: problems.map(inOneLine))
    options.session = session
    if options.errorLog != nil, let folder = StateDirectory.path() { options.rescueFolder = folder }
    options.resumes = settings.resumes
    options.isDemo = settings.isDemo
    options.beginsTour = settings.beginsTour
    options.customerText = { try JSONValue($0, names: DeskNames($1)).prettyText }
    options.openCommand = FilePrograms.opener(configuration.attachments)
    options.saveFolder = FilePrograms.saveFolder(configuration.attachments)
    do {
      try Workspace.run(desk: desk, agent: agent, options: options)
    } catch let error as UnsavedTexts {
      throw Failure(.tryAgain, "\(error)")
    } catch let error where !(error is DeskError) {
      // The terminal's own words: what is wrong with it and what to do.
      throw Failure(.unavailable, "\(error)")
    }
  }

  /// Without the folder: a path as long as those of homes leaves no room for what is wrong.
  private static func inOneLine(_ problem: DocumentError) -> String {
    var problem = problem
    problem.file = problem.file.split(separator: "/").last.map(String.init) ?? problem.file
    return problem.exactDescription
  }

  /// The theme that was asked for; without colours the one that has none. A bad one on the command
  /// line is an error, in the configuration a problem to be told.
  private static func theme(
    _ settings: SessionSettings, _ configuration: inout Configuration,
    _ problems: inout [DocumentError]
  ) throws -> Theme {
    guard settings.color.isOn(for: .output) else { return .mono }
    if let name = settings.theme { return try ThemeLibrary.standard.load(named: name) }
    guard configuration.theme != Theme.terminal.name else { return .terminal }
    do {
      return try ThemeLibrary.standard.load(named: configuration.theme)
    } catch {
      let path = ConfigurationFile(option: settings.configuration)?.path ?? "config.yaml"
      problems.append(DocumentError(file: path, line: 1, message: "theme: \(error)"))
      configuration.theme = Theme.terminal.name
      return .terminal
    }
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
