import DeskbellCore
import DeskbellTerminal

/// All that the workspace knows: the screen is a function of it.
struct WorkspaceState: Sendable {
  var size: GridSize
  var hasUnicode: Bool
  var theme: Theme
  var now: Instant
  var wallClock: WallClock
  var agent: Agent
  /// What the person has set.
  private(set) var configuration = Configuration()
  private(set) var keymap = Keymap.desk
  /// How long a reply waits before it leaves.
  var holdSeconds: Int64
  var roster: DeskRoster
  var deskName: String?
  var counts: [ShippedView: Int] = [:]
  /// Tickets with a promise that is near its end and not broken.
  var atRiskCount = 0
  var inbox: Inbox
  /// What lies over the inbox, the topmost last.
  var screens: [Screen] = []
  var popups: [Popup] = []
  var keys = KeyReader()
  var toast: Toast?
  /// The tickets that were looked at last.
  var details: [Ticket.ID: TicketDetail] = [:]
  var preview = PreviewFollowing()
  /// The preview that was asked for last, so that it is asked for once.
  var requestedPreview: SeenTicket?
  var pendingComposer: PendingComposer?
  /// Keys that were pressed for a ticket or an editor that is on its way: they wait for it.
  var heldKeys: [Key] = []
  var notices = NoticeTelling()
  var writing = WritingState()
  var macros = MacroState()
  var presence = PresenceState()
  /// Whether the terminal's bell rings when there is something new to tell.
  var ringsForNotices = false
  /// Whether the desk masks addresses for me.
  var masksPersonalData = false
  /// Customers whose masked data I have asked to see.
  var revealed: Set<Customer.ID> = []
  /// The lists that the agent or everybody keeps, and how many tickets they have.
  var savedViews: [SavedView] = []
  var savedCounts: [SavedView.ID: Int] = [:]
  /// Kept lists whose query reads no more.
  var unreadableViews: Set<SavedView.ID> = []
  /// The tags of the desk, the most used first, once they were asked for.
  var tags: [String] = []
  /// How the agent put tickets aside last, in words.
  var lastSnooze: String?
  /// Work on many tickets that is going on.
  var bulk: BulkRun?
  /// When the person came: what was done before is not undone without a question.
  let startedAt: Instant
  /// Whether this is a throw-away desk.
  var isDemo = false
  /// How far the tour has come; nil: there is none.
  var tour: Tour?
  /// Whether the terminal reports clicks.
  var watchesMouse = false
  var lastClick: LastClick?
  /// Whether the terminal has the focus; nil while it has not said so.
  var hasFocus: Bool?
  /// The newest event that was looked at for something to tell.
  var alertMark: Event.ID?
  /// Where to go back to once the first rows are here.
  var resuming: SessionRecord?
  /// Where files were saved last, and where the last file to send came from.
  var saveFolder = "."
  var attachFolder = ""
  /// Whether there is a program that opens files.
  var opensFiles = false
  /// Whether what is kept of a customer can be written into a file.
  var exportsCustomers = false
  /// Command lines given on `:`, the newest last.
  var commandHistory: [String] = []
  /// Commands chosen in the palette or called on `:`, the newest first.
  var recentCommands: [String] = []

  init(
    size: GridSize, agent: Agent, now: Instant, wallClock: WallClock = .utc,
    hasUnicode: Bool = true,
    theme: Theme, holdSeconds: Int64 = 10, roster: DeskRoster = DeskRoster()
  ) {
    self.size = size
    self.agent = agent
    self.now = now
    startedAt = now
    self.wallClock = wallClock
    self.hasUnicode = hasUnicode
    self.theme = theme
    self.holdSeconds = holdSeconds
    self.roster = roster
    inbox = Inbox(view: .mine, agent: agent.id)
  }

  /// Takes over what the person has set, and says what could not be taken.
  mutating func configure(_ configuration: Configuration, problems: [String] = []) {
    self.configuration = configuration
    keymap = configuration.keymap
    watchesMouse = configuration.mouse
    guard let first = problems.first else { return }
    let more = problems.count > 1 ? " (and \(problems.count - 1) more)" : ""
    say("\(first)\(more) · deskbell config check", .problem, seconds: 20)
  }

  /// The key that a command has here, to be named in a sentence.
  func key(_ command: String) -> String { keymap.key(of: command, in: context) }

  /// The views in the order in which they are shown.
  var views: [ShippedView] {
    let departments = roster.departments.map { ShippedView.department($0.id) }
    return [.mine, .unassigned, .atRisk, .escalated, .snoozed, .allOpen] + departments + [.all]
  }

  var context: CommandContext {
    switch screens.last {
    case nil: .inbox
    case .drafts: .drafts
    case .ticket: .ticket
    case .history: .history
    case .source: .source
    case .composer(let composer): composer.review == nil ? .composer : .review
    case .newTicket: .newTicket
    case .why: .why
    case .notices: .notices
    case .customer(let screen): screen.form == nil ? .customer : .customerForm
    case .outbox: .outbox
    case .files: .files
    }
  }
}
