import DeskbellCore

/// Work on many tickets that goes on in small pieces, so that everything else goes on between them.
struct BulkRun: Equatable, Sendable {
  enum Work: Equatable, Sendable {
    case perform(Deed)
    case sequences(SequenceDeed)
    case reverse(ReversibleAction)
  }

  /// Beyond so many tickets the work is cut into pieces.
  static let mostAtOnce = 20
  /// Tickets that a piece is given; it stops earlier when it has taken its time.
  static let pieceSize = 50

  var work: Work
  /// Tickets, or events that are to be reversed.
  let total: Int
  private(set) var report = ActionReport(items: [])
  /// No piece follows the one that is being done.
  var isStopping = false

  init(_ work: Work) {
    self.work = work
    total =
      switch work {
      case .perform(let deed): deed.tickets.count
      case .sequences(let deed): deed.sequences.count
      case .reverse(let action): action.remaining
      }
  }

  var done: Int { report.items.count }
  var isOver: Bool { isStopping || done >= total }

  mutating func add(_ piece: ActionReport) { report.append(piece) }

  /// The next piece of the work.
  var nextPiece: WorkspaceEffect {
    switch work {
    case .perform(let deed):
      .performPiece(
        deed.tickets.dropFirst(done).prefix(Self.pieceSize).map { VerbSequence($0, [deed.verb]) },
        report.batch)
    case .sequences(let deed):
      .performPiece(Array(deed.sequences.dropFirst(done).prefix(Self.pieceSize)), report.batch)
    case .reverse(let action): .reversePiece(action)
    }
  }

  /// How far it is: "400 of 10000 · 4 %"; nil where it is over before anybody reads it.
  var progress: String? {
    guard total > Self.mostAtOnce else { return nil }
    let share = "\(done) of \(total) · \(done * 100 / max(1, total)) %"
    return share + (isStopping ? " · stopping" : " · Esc stops")
  }
}
