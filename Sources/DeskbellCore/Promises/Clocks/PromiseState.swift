/// Where the promises on one ticket stand after its newest event: the result of folding its history
/// and what was in force (`PromiseTimeline`) in the order of time.
///
/// What a clock used since its last change is not in it but follows from the time it is looked at,
/// so that nothing depends on a job having run.
public struct PromiseState: Sendable, Equatable {
  /// What an event made the desk owe no longer, until the event is taken back.
  struct Settled: Sendable, Equatable {
    /// The event.
    var by: Int64
    var oldestUnanswered: Instant?
    var awaitsFirstResponse: Bool
    var owesUpdate: Bool
  }

  /// The newest clock of each kind, in the order of `ClockKind`.
  private var newestClocks = [Clock?](repeating: nil, count: ClockKind.allCases.count)
  /// nil before the ticket's first event.
  var subject: PromiseSubject?
  /// Those of the ticket's customer, folded.
  var customerAddresses: [String] = []
  /// The time of the newest change that is folded in, an event or something that came due.
  var changedAt = Instant(milliseconds: .min)
  var newestEventAt = Instant(milliseconds: .min)
  /// The newest edition of the timeline that is folded in; 0: none.
  public internal(set) var edition: Int64 = 0
  /// The entry that holds, as `policy/entry`; nil: none.
  public internal(set) var entry: String?
  /// No person has answered the ticket at all.
  var awaitsFirstResponse = false
  /// A public message left while the ticket was open: the next one is promised.
  var owesUpdate = false
  /// When the oldest message of the customer came that no answer has left for.
  public internal(set) var oldestUnanswered: Instant?
  var heldAnswers: [HeldAnswer] = []
  var settled: Settled?
  var statusSetBy = Actor.system("")
  var snoozedBy = Actor.system("")
  /// Milliseconds that the ticket was put aside though the customer was waiting.
  var parked: Int64 = 0
  var parkedSince: Instant?
  /// A clock that another one of its kind followed was broken.
  var wasBrokenBefore = false
  public internal(set) var warnings: [PromiseWarning] = []

  /// Before the first event.
  public init() {}

  /// The newest clock of each kind that was ever armed.
  public var clocks: [Clock] { newestClocks.compactMap(\.self) }

  subscript(kind: ClockKind) -> Clock? {
    get { newestClocks[kind.place] }
    set { newestClocks[kind.place] = newValue }
  }

  /// The phase of the newest clock of a kind, read without copying the clock.
  func phase(_ kind: ClockKind) -> Clock.Phase? { newestClocks[kind.place]?.phase }

  /// Why the newest clock of a kind stands as it does, read without copying the clock.
  func reason(_ kind: ClockKind) -> ClockReason? { newestClocks[kind.place]?.reason }

  func isOpen(_ kind: ClockKind) -> Bool {
    let phase = phase(kind)
    return phase == .running || phase == .paused
  }

  /// Whether a clock counts by a target already.
  func isMeasured(_ kind: ClockKind, by target: EntryInForce.Measure) -> Bool {
    let place = kind.place
    return newestClocks[place]?.target == target.milliseconds
      && newestClocks[place]?.calendar == target.calendar.name
  }

  /// Milliseconds in which the ticket was put aside (in a status that stops its clocks) though the
  /// customer was waiting for an answer: what a pause audit shows.
  public func parkedWhileWaiting(at now: Instant) -> Int64 {
    parked + (parkedSince.map { max(0, now.milliseconds - $0.milliseconds) } ?? 0)
  }
}

extension ClockKind {
  /// The place in `allCases`.
  var place: Int {
    switch self {
    case .firstResponse: 0
    case .nextResponse: 1
    case .update: 2
    case .resolution: 3
    case .assignment: 4
    }
  }
}
