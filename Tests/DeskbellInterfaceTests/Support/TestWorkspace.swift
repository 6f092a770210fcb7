import DeskbellCore
import DeskbellTerminal

@testable import DeskbellInterface

/// A workspace without a terminal: presses keys, does the effects at once, and looks at the screen.
final class TestWorkspace {
  let sample: SampleDesk
  private(set) var state: WorkspaceState
  /// What the loop would have been asked to do with the terminal.
  private(set) var loopEffects: [WorkspaceEffect] = []
  private let runner: EffectRunner

  init(
    columns: Int = 80, rows: Int = 24, hasUnicode: Bool = true, promises: Bool = false,
    rings: Bool = false, as handle: String = "maria"
  ) throws {
    sample = try SampleDesk(promises: promises)
    let roster = try sample.desk.roster()
    guard let agent = roster.agents.first(where: { $0.handle == handle }) else {
      throw DeskError.notFound(handle)
    }
    state = WorkspaceState(
      size: GridSize(columns: columns, rows: rows), agent: agent, now: SampleDesk.start,
      hasUnicode: hasUnicode, theme: .mono)
    state.ringsForNotices = rings
    state.exportsCustomers = true
    runner = EffectRunner(
      desk: sample.desk, agent: agent.id,
      customerText: { export, _ in "everything of \(export.customer.name)" }
    ) { _ in }
    let first = state.inbox.list.load(.start)
    perform([.load(.roster), .load(.counts(state.views)), .load(.page(first))])
    perform([.load(.counts(state.views))])
  }

  private func perform(_ effects: [WorkspaceEffect]) {
    for effect in effects {
      switch effect {
      case .redraw, .suspend, .quit, .ring, .edit, .copy, .notify, .watchMouse:
        loopEffects.append(effect)
      default: if let action = runner.result(of: effect) { send(action) }
      }
    }
  }

  @discardableResult
  func send(_ action: WorkspaceAction) -> TestWorkspace {
    perform(update(&state, action))
    return self
  }

  /// Brings the state where keys would take long to.
  func change(_ body: (inout WorkspaceState) -> Void) { body(&state) }

  /// Does something for which a key would take long to come to.
  func run(_ body: (inout WorkspaceState) -> [WorkspaceEffect]) { perform(body(&state)) }

  /// A ticket as it is now.
  func ticketNow(_ id: Ticket.ID) throws -> SeenTicket? {
    try sample.desk.detail(id, reader: nil).map { SeenTicket(id, version: $0.ticket.version) }
  }

  /// Marks a ticket wherever it stands in the list.
  func mark(_ id: Ticket.ID, version: Int) { change { $0.inbox.list.marks[id] = version } }

  /// The desk is one to try things on.
  func becomeDemo() { state.isDemo = true }

  /// Comes back to where somebody was.
  func resume(_ record: SessionRecord) {
    state.resume(record, returns: true)
    perform([.load(.page(state.inbox.list.load(.start)))])
    perform(state.finishResuming())
  }

  /// The person has set something.
  func configure(_ configuration: Configuration, problems: [String] = []) {
    state.configure(configuration, problems: problems)
  }

  /// Keys in the notation of the command table.
  @discardableResult
  func press(_ notation: String) -> TestWorkspace {
    for key in KeyNotation.parse(notation) ?? [] { send(.key(key)) }
    return self
  }

  /// Text, one key a character.
  @discardableResult
  func type(_ text: String) -> TestWorkspace {
    for character in text { send(.key(character == "\n" ? .enter : .character(character))) }
    return self
  }

  /// Time goes by.
  @discardableResult
  func wait(milliseconds: Int64) -> TestWorkspace {
    let now = Instant(milliseconds: state.now.milliseconds + milliseconds)
    sample.clock.set(now)
    return send(.tick(now))
  }

  /// Somebody else at the desk does something.
  @discardableResult
  func colleague(_ verb: TicketVerb, on ticket: Ticket.ID) throws -> TestWorkspace {
    _ = try sample.desk.perform(verb, on: [SeenTicket(ticket)], as: .agent(sample.tomas))
    return send(.deskChanged)
  }

  var grid: Grid { render(state) }
  var screen: [String] { grid.lines }
  var text: String { screen.joined(separator: "\n") }
  var bottom: String { screen.last ?? "" }

  func ticket(_ place: Int) throws -> Ticket? {
    try sample.desk.detail(sample.tickets[place], reader: nil)?.ticket
  }
}
