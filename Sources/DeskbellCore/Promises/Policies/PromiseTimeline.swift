/// What was in force when: the clocks of a ticket are folded over it together with its history.
public struct PromiseTimeline: Sendable, Equatable {
  /// A book from the moment on at which it came into force.
  public struct Edition: Sendable, Equatable {
    /// Grows from edition to edition, from 1.
    public var id: Int64
    public var at: Instant
    public var book: PromiseBook

    public init(id: Int64, at: Instant, book: PromiseBook) {
      self.id = id
      self.at = at
      self.book = book
    }
  }

  /// Ascending by id and by time.
  public let editions: [Edition]
  /// The id of the newest edition; 0: there is none.
  let newest: Int64

  /// Editions are taken in the order of their ids; one that says to be older than the one before it
  /// came into force together with it.
  public init(editions: [Edition] = []) {
    var latest = Instant(milliseconds: .min)
    self.editions = editions.sorted { $0.id < $1.id }.map { edition in
      latest = max(latest, edition.at)
      return Edition(id: edition.id, at: latest, book: edition.book)
    }
    newest = editions.map(\.id).max() ?? 0
  }

  /// A book that always was in force.
  public init(always book: PromiseBook) {
    self.init(editions: [Edition(id: 1, at: Instant(milliseconds: .min), book: book)])
  }

  /// What was in force at a moment.
  public func book(at instant: Instant) -> PromiseBook {
    editions.last { $0.at <= instant }?.book ?? .empty
  }

  /// The book of the newest edition up to an id; 0: before the first.
  func book(edition id: Int64) -> PromiseBook { editions.last { $0.id <= id }?.book ?? .empty }

  /// The first edition behind an id.
  func edition(after id: Int64) -> Edition? {
    guard newest > id else { return nil }
    return editions.first { $0.id > id }
  }
}
