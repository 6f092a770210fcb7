import DeskbellCore

/// A window over a list of any length: some pages of rows round the selection. The selection is a
/// ticket, not a row number, so that a refresh does not move it.
struct TicketList: Equatable, Sendable {
  static let pageSize = 60
  /// Beyond that, rows far from the selection are let go.
  static let mostRows = 4 * pageSize

  private(set) var source: ListSource
  private(set) var rows: [TicketRow] = []
  private(set) var hasEarlier = false
  private(set) var hasLater = false
  /// Whether anything was loaded yet: an empty list is then known to be empty.
  private(set) var isLoaded = false
  private(set) var index = 0
  /// The first row on screen.
  private(set) var top = 0
  /// Rows on screen.
  private var height = 0
  private(set) var loading: Set<PageLoad.Place> = []
  /// Moves whenever the rows change.
  private(set) var generation: Int
  /// The store changed since the rows were read.
  private var isStale = false
  /// Marked tickets with the version that was seen.
  var marks: [Ticket.ID: Int] = [:]

  init(source: ListSource, generation: Int = 0) {
    self.source = source
    self.generation = generation
  }

  var selected: TicketRow? { rows.indices.contains(index) ? rows[index] : nil }
  var selection: Ticket.ID? { selected?.id }

  func row(_ id: Ticket.ID) -> TicketRow? { rows.first { $0.id == id } }

  // Moving

  mutating func move(by distance: Int) {
    guard !rows.isEmpty else { return }
    index = min(max(0, index + distance), rows.count - 1)
  }

  @discardableResult
  mutating func select(_ id: Ticket.ID) -> Bool {
    guard let found = rows.firstIndex(where: { $0.id == id }) else { return false }
    index = found
    return true
  }

  /// Brings the selection on screen. At an edge the list goes on by half a screen: every row that
  /// scrolls is drawn anew, and a list that did so with each key would crawl over a slow line.
  mutating func scroll(height: Int) {
    self.height = height
    guard height > 0 else { return }
    let context = height > 6 ? 1 : 0
    let lowest = max(0, rows.count - height)
    if index < top + context || index >= top + height - context { top = index - height / 2 }
    top = min(max(0, top), lowest)
  }

  /// The row at a place of the screen, and the window shown in a height.
  func visible(height: Int) -> Range<Int> {
    top..<min(rows.count, top + max(0, height))
  }

  // Loading

  /// What to fetch so that the next keys find rows that are here.
  mutating func neededLoads() -> [PageLoad] {
    var loads: [PageLoad] = []
    if isStale, loading.isEmpty {
      loads.append(load(.refresh))
    } else if hasLater, index + margin >= rows.count, let last = rows.last, loading.isEmpty {
      loads.append(load(.later, .after(last.cursor)))
    } else if hasEarlier, index < margin, let first = rows.first, loading.isEmpty {
      loads.append(load(.earlier, .before(first.cursor)))
    }
    return loads
  }

  /// Rows in front of and behind the selection that are wanted here.
  private var margin: Int { max(2 * height, Self.pageSize / 2) }
  /// Rows in front of and behind the selection that are not let go: so many more than are wanted
  /// that letting go never makes them wanted again.
  private var keep: Int { margin + Self.pageSize }

  mutating func load(_ place: PageLoad.Place) -> PageLoad {
    switch place {
    case .end: load(.end, .last)
    case .refresh where hasEarlier && !rows.isEmpty:
      reload(.after(rows[0].cursor))
    case .refresh: reload(.first)
    default: load(.start, .first)
    }
  }

  private mutating func reload(_ anchor: PageRequest.Anchor) -> PageLoad {
    isStale = false
    return load(.refresh, anchor, limit: max(rows.count, Self.pageSize))
  }

  private mutating func load(
    _ place: PageLoad.Place, _ anchor: PageRequest.Anchor, limit: Int = pageSize
  ) -> PageLoad {
    loading.insert(place)
    return PageLoad(
      source: source, place: place,
      request: PageRequest(
        filter: source.filter, order: source.order, anchor: anchor, limit: limit),
      generation: generation)
  }

  /// The store changed: the rows are read again as soon as nothing else is being fetched.
  mutating func markStale() { isStale = true }

  /// Takes a page in; one of another list than this comes too late and is dropped.
  mutating func accept(_ page: TicketPage, for load: PageLoad) {
    guard load.source == source else { return }
    loading.remove(load.place)
    let isWhole = load.place == .start || load.place == .end
    guard isWhole || load.generation == generation else {
      if load.place == .refresh { isStale = true }
      return
    }
    generation += 1
    switch load.place {
    case .start, .end: replace(with: page, atEnd: load.place == .end)
    case .earlier: prepend(page)
    case .later: append(page)
    case .refresh: refresh(with: page, load)
    }
    isLoaded = true
    for row in rows where marks[row.id] != nil { marks[row.id] = row.ticket.version }
  }

  private mutating func replace(with page: TicketPage, atEnd: Bool) {
    rows = page.rows
    hasEarlier = page.hasEarlier
    hasLater = page.hasLater
    index = atEnd ? max(0, rows.count - 1) : 0
    top = 0
  }

  private mutating func append(_ page: TicketPage) {
    let known = Set(rows.map(\.id))
    rows += page.rows.filter { !known.contains($0.id) }
    hasLater = page.hasLater
    let surplus = min(rows.count - Self.mostRows, index - keep)
    guard surplus > 0 else { return }
    rows.removeFirst(surplus)
    index -= surplus
    top = max(0, top - surplus)
    hasEarlier = true
  }

  private mutating func prepend(_ page: TicketPage) {
    let known = Set(rows.map(\.id))
    let fresh = page.rows.filter { !known.contains($0.id) }
    rows = fresh + rows
    index += fresh.count
    top += fresh.count
    hasEarlier = page.hasEarlier
    let surplus = min(rows.count - Self.mostRows, rows.count - 1 - index - keep)
    guard surplus > 0 else { return }
    rows.removeLast(surplus)
    hasLater = true
  }

  private mutating func refresh(with page: TicketPage, _ load: PageLoad) {
    let old = selection
    let place = index - top
    let isPartial = load.request.anchor != .first
    let lost = isPartial ? 1 : 0
    rows = page.rows
    hasEarlier = isPartial || page.hasEarlier
    hasLater = page.hasLater
    index = old.flatMap { id in rows.firstIndex { $0.id == id } } ?? index - lost
    index = min(max(0, index), max(0, rows.count - 1))
    top = max(0, index - place)
  }

  /// Puts one row of elsewhere in the list, found by a search, in place of the window.
  mutating func jump(to row: TicketRow) {
    guard !select(row.id) else { return }
    generation += 1
    rows = [row]
    index = 0
    top = 0
    hasEarlier = true
    hasLater = true
    loading = []
  }

  /// A load that failed may be tried again.
  mutating func forget(_ load: PageLoad) { loading.remove(load.place) }
}
