import DeskbellCore

/// What there is to tell an agent of promises, and when it was told last.
struct NoticeTelling: Equatable, Sendable {
  /// The same is told again after so many seconds, until it is acknowledged.
  static let repeatedAfter: Int64 = 15 * 60

  private(set) var board = NoticeBoard()
  private var told: Set<Event.ID> = []
  private var toldAt: Instant?

  /// The newest notice of each clock, the oldest first.
  var current: [Notice] { Self.newest(board.notices) }

  mutating func take(_ board: NoticeBoard) {
    self.board = board
    told.formIntersection(board.notices.map(\.id))
    if board.notices.isEmpty { toldAt = nil }
  }

  /// What is to be said now: what is new, or all of it once its time has come again.
  mutating func tell(at now: Instant) -> [Notice] {
    let isAgain = repeatsAt.map { $0 <= now } ?? false
    let due = isAgain ? board.notices : board.notices.filter { !told.contains($0.id) }
    guard !due.isEmpty else { return [] }
    told = Set(board.notices.map(\.id))
    toldAt = now
    return Self.newest(due)
  }

  /// Whether there is something new, or it is time to say it again.
  func hasToTell(at now: Instant) -> Bool {
    (repeatsAt.map { $0 <= now } ?? false) || board.notices.contains { !told.contains($0.id) }
  }

  /// When it is told again if nobody acknowledges it.
  var repeatsAt: Instant? { toldAt?.adding(seconds: Self.repeatedAfter) }

  /// When to look again what there is to tell.
  func nextLook(after now: Instant) -> Instant? {
    [repeatsAt, board.tellsAt].compactMap(\.self).filter { $0 > now }.min()
  }

  private static func newest(_ notices: [Notice]) -> [Notice] {
    var newest: [Notice] = []
    for notice in notices {
      newest.removeAll {
        $0.ticket == notice.ticket && $0.level.kind == notice.level.kind
          && $0.level.instance == notice.level.instance
      }
      newest.append(notice)
    }
    return newest
  }
}
