import DeskbellCore
import DeskbellTerminal
import DeskbellText

/// Holds the state, hands it what happens, and shows what it has become.
@MainActor
final class WorkspaceLoop {
  /// How often the store is asked whether somebody committed, in milliseconds.
  private static let pollInterval: Int64 = 200

  private let desk: Desk
  private let terminal: Terminal
  private let runner: EffectRunner
  private let editorCommand: [String]?
  private let openCommand: [String]?
  private var state: WorkspaceState
  /// Moves with every commit of whatever kind: cheap to ask for.
  private var commitMark: Int64
  /// Tell what the commits were about.
  private var changeMarks: ChangeMarks
  private var polledAt: Instant
  /// Whether the screen may say something else by now than the state; at first it was just drawn.
  private var isStale = false
  /// When what is on screen becomes stale by itself.
  private var staleAt: Instant?
  private var isOver = false

  init(
    desk: Desk, terminal: Terminal, runner: EffectRunner, editorCommand: [String]?,
    openCommand: [String]?, state: WorkspaceState
  ) {
    self.desk = desk
    self.terminal = terminal
    self.runner = runner
    self.editorCommand = editorCommand
    self.openCommand = openCommand
    self.state = state
    commitMark = (try? desk.changeMark()) ?? 0
    changeMarks = ChangeMarks()
    polledAt = state.now
    staleAt = state.nextDeadline
  }

  func run(_ loop: EventLoop<WorkspaceAction>) {
    loop.run(
      terminal, nextDeadline: { self.nextDeadline }, handle: { self.handle($0) },
      flush: { self.show() })
    runner.run(.presence(.leave))
    runner.drain()
  }

  /// Where the person is now.
  var session: SessionRecord { state.session }

  /// Nothing is drawn while nothing happens: a program that is open all day must not keep a
  /// processor awake.
  private func show() {
    guard isStale else { return }
    isStale = false
    staleAt = state.nextDeadline
    terminal.show(render(state))
    showTitle()
  }

  private func showTitle() {
    if state.configuration.title { terminal.show(title: DisplayText(state.terminalTitle)) }
  }

  /// The first paint is followed by everything that it could do without.
  func begin(_ effects: [WorkspaceEffect]) {
    showTitle()
    perform(effects)
  }

  private var nextDeadline: Int? {
    let now = desk.clock.now()
    let poll = polledAt.milliseconds + Self.pollInterval
    let next = min(poll, state.nextDeadline?.milliseconds ?? poll)
    return Int(max(0, next - now.milliseconds))
  }

  private func handle(_ event: LoopEvent<WorkspaceAction>) -> Bool {
    let now = desk.clock.now()
    dispatch(.tick(now))
    if case .deadline = event {} else { isStale = true }
    if let staleAt, staleAt <= now { isStale = true }
    switch event {
    case .terminal(.key(let key)): dispatch(.key(key))
    case .terminal(.paste(let text)): dispatch(.paste(text))
    case .terminal(.resized(let size)): dispatch(.resized(size))
    case .terminal(.mouse(let event)): dispatch(.mouse(event))
    case .terminal(.focus(let isHere)): dispatch(.focus(isHere))
    case .terminal(.resumed): dispatch(.resumed)
    case .terminal(.endRequested): dispatch(.endRequested)
    case .message(let action): dispatch(action)
    case .deadline: poll()
    }
    return !isOver
  }

  private func poll() {
    let now = desk.clock.now()
    guard now.milliseconds >= polledAt.milliseconds + Self.pollInterval else { return }
    polledAt = now
    guard let fresh = try? desk.changeMark(), fresh != commitMark else { return }
    commitMark = fresh
    guard let now = try? desk.changeMarks() else { return }
    let before = changeMarks
    changeMarks = now
    if now.presence != before.presence { dispatch(.presenceChanged) }
    if now.desk != before.desk { dispatch(.deskChanged) }
  }

  private func dispatch(_ action: WorkspaceAction) { perform(update(&state, action)) }

  private func perform(_ effects: [WorkspaceEffect]) {
    for effect in effects {
      switch effect {
      case .quit: isOver = true
      case .redraw: terminal.redrawAll()
      case .ring: terminal.ring()
      case .watchMouse(let isOn): terminal.watchMouse(isOn)
      case .copy(let text): copy(text)
      case .notify(let words): notify(words)
      case .suspend:
        state.presence.announced = nil
        runner.run(.presence(.leave))
        runner.drain()
        terminal.suspend()
      case .edit(let text): edit(text)
      case .launch(let path): launch(path)
      default: runner.run(effect)
      }
    }
  }

  private func copy(_ text: String) {
    let method = state.configuration.clipboard
    let wasSent = terminal.copy(DisplayText(text), throughTmux: method == .tmux)
    dispatch(wasSent ? .copied(text) : .failed("This terminal takes nothing for the clipboard."))
  }

  private func notify(_ words: String) {
    for method in state.configuration.notify {
      switch method {
      case .bell: terminal.ring()
      case .osc9: terminal.notify(DisplayText(words), by: .osc9)
      case .osc777: terminal.notify(DisplayText(words), by: .osc777)
      }
    }
  }

  private func launch(_ path: String) {
    guard let openCommand else {
      dispatch(.failed("No program is set that opens files here."))
      return
    }
    switch terminal.run(openCommand + [path]) {
    case .success(0): break
    case .success(let status):
      dispatch(.failed("\(openCommand[0]) ended with status \(status); the file is \(path)."))
    case .failure(let error):
      dispatch(.failed("\(openCommand[0]) cannot be run (\(error)); the file is \(path)."))
    }
  }

  private func edit(_ text: String) {
    guard let editorCommand else {
      dispatch(.failed("There is no other editor here."))
      return
    }
    switch ExternalEditor.edit(text, with: editorCommand, in: terminal) {
    case .success(let edited): dispatch(.edited(edited))
    case .failure(let trouble): dispatch(.failed(trouble.words))
    }
  }
}
