import DeskbellCore

/// With which other ticket a ticket is joined, and how; or into which of the marked ones the others
/// are merged.
struct JoiningPopup: Sendable {
  struct Candidate: Equatable, Sendable {
    var ticket: Ticket
    var customer: String
    /// Why it is offered.
    var why: String
  }

  /// The ticket that is joined, or the marked ones.
  var subjects: [Candidate]
  var query = LineEditor()
  /// Nil while they are looked for.
  var suggestions: [Candidate]?
  /// What the typed words or number found elsewhere.
  var found: [Candidate] = []
  var position = 0
  /// The other ticket, once it is chosen; then it is asked how.
  var other: Candidate?
  var actPosition = 0

  init(_ subjects: [Candidate]) {
    self.subjects = subjects
    if subjects.count > 1 { suggestions = subjects }
  }

  var isOfMarks: Bool { subjects.count > 1 }

  /// What can be chosen now, the likeliest first.
  var candidates: [Candidate] {
    let offers = suggestions ?? []
    guard !query.isEmpty else { return offers }
    let texts = offers.map {
      FuzzyText("#\($0.ticket.id) \($0.ticket.subject) \($0.customer)")
    }
    let matching = FuzzyFilter.matches(of: query.text, in: texts).map { offers[$0] }
    if isOfMarks { return matching }
    let known = Set(matching.map(\.ticket.id))
    return found.filter { !known.contains($0.ticket.id) } + matching
  }

  mutating func move(_ distance: Int) {
    if other != nil {
      let count = JoiningAct.allCases.count
      actPosition = (actPosition + distance + count) % count
      return
    }
    let count = candidates.count
    guard count > 0 else { return }
    position = (position + distance + count) % count
  }
}

/// How two tickets are joined: *this* is the one that was open, *that* the chosen one.
enum JoiningAct: CaseIterable, Sendable {
  case mergeThisIntoThat, mergeThatIntoThis, relate, block, blockedBy, duplicate, incident, problem

  /// What it says of the two.
  func words(this: Ticket.ID, that: Ticket.ID) -> String {
    switch self {
    case .mergeThisIntoThat: "merge #\(this) into #\(that)"
    case .mergeThatIntoThis: "merge #\(that) into #\(this)"
    case .relate: "#\(this) relates to #\(that)"
    case .block: "#\(this) blocks #\(that)"
    case .blockedBy: "#\(that) blocks #\(this)"
    case .duplicate: "#\(this) is a duplicate of #\(that), and stays"
    case .incident: "#\(this) is an incident of the problem #\(that)"
    case .problem: "#\(that) is an incident of the problem #\(this)"
    }
  }

  /// The ticket to which it is done, and what.
  func verb(
    this: SeenTicket, that: SeenTicket, acrossCustomers: Bool
  ) -> (ticket: SeenTicket, verb: JoiningVerb) {
    switch self {
    case .mergeThisIntoThat: (this, .merge(into: that.id, acrossCustomers: acrossCustomers))
    case .mergeThatIntoThis: (that, .merge(into: this.id, acrossCustomers: acrossCustomers))
    case .relate: (this, .link(.relates, to: that.id))
    case .block: (this, .link(.blocks, to: that.id))
    case .blockedBy: (that, .link(.blocks, to: this.id))
    case .duplicate: (this, .link(.duplicate, to: that.id))
    case .incident: (this, .link(.incident, to: that.id))
    case .problem: (that, .link(.incident, to: this.id))
    }
  }

  var isMerge: Bool { self == .mergeThisIntoThat || self == .mergeThatIntoThis }
}
