import DeskbellCore
import DeskbellTerminal

/// The desk in a terminal.
@MainActor
public enum Workspace {
  /// Works at a desk as an agent until the person leaves.
  /// - Throws: `TerminalError` where the terminal cannot be used, `DeskError` where the desk
  ///   cannot be read, `UnsavedTexts` where the desk did not take what the person had written.
  public static func run(desk: Desk, agent: Agent, options: WorkspaceOptions) throws {
    let loop = EventLoop<WorkspaceAction>()
    let terminal = try Terminal(errorLog: options.errorLog)
    defer { terminal.close() }
    let mask = try desk.personalDataMask(for: agent)
    var state = try beginning(desk: desk, agent: agent, in: terminal, options: options)
    state.masksPersonalData = mask != nil
    let first = state.inbox.list.load(.start)
    let page = try desk.page(first.request)
    var effects = update(&state, .page(first, mask.map(page.shown) ?? page))
    effects += state.finishResuming()
    terminal.show(render(state))
    terminal.watchFocus(true)
    terminal.watchMouse(state.watchesMouse)
    let mailbox = loop.mailbox
    let runner = EffectRunner(
      desk: desk, agent: agent.id, customerText: options.customerText
    ) { mailbox.post($0) }
    let workspace = WorkspaceLoop(
      desk: desk, terminal: terminal, runner: runner, editorCommand: options.editorCommand,
      openCommand: options.openCommand, state: state)
    workspace.begin(
      effects
        + [
          .load(.roster), .load(.counts(state.views)), .load(.notices), .load(.outbox),
          .presence(.load),
          .views(.load),
        ] + state.alertEffects)
    workspace.run(loop)
    options.session?.write(workspace.session)
    let unsaved = runner.unsaved.all
    guard unsaved.isEmpty else {
      terminal.close()
      throw UnsavedTexts(unsaved, folder: options.rescueFolder)
    }
  }

  /// The state before anything was read of tickets: how it looks, what the person has set, and where
  /// they were.
  private static func beginning(
    desk: Desk, agent: Agent, in terminal: Terminal, options: WorkspaceOptions
  ) throws -> WorkspaceState {
    var state = WorkspaceState(
      size: terminal.size, agent: agent, now: desk.clock.now(), wallClock: .system,
      hasUnicode: terminal.hasUnicode,
      theme: options.theme.suited(toColors: terminal.colorCount), holdSeconds: desk.holdSeconds)
    state.ringsForNotices = options.ringsForNotices
    state.isDemo = options.isDemo
    if options.beginsTour { state.tour = Tour() }
    state.configure(options.configuration, problems: options.problems)
    state.presence.isOn = options.configuration.presence
    if let record = options.session?.read() {
      // A limit and a department name people and places of the desk.
      if record.namesPeople {
        state.roster = try desk.roster()
        state.savedViews = try desk.savedViews(for: agent.id)
      }
      state.resume(record, returns: options.resumes && options.configuration.resume)
    }
    state.opensFiles = options.openCommand != nil
    state.exportsCustomers = options.customerText != nil
    state.saveFolder = options.saveFolder
    return state
  }
}
