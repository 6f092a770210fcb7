/// States as the store keeps them beside the ticket: rows of `TabularText`, what a row is about
/// first. What cannot be read gives nil, and the caller folds the history anew.
extension PromiseState {
  /// Changes whenever the rows or what the fold makes of a history do.
  private static let version = "1"

  public func encode() -> String {
    var rows: [[String?]] = [stateRow]
    if let subject { rows.append(Self.row(of: subject.ticket)) }
    if !customerAddresses.isEmpty { rows.append(["addresses"] + customerAddresses) }
    if let settled { rows.append(Self.row(of: settled)) }
    for clock in clocks { rows.append(clock.storedRow) }
    for answer in heldAnswers { rows.append(Self.row(of: answer)) }
    for warning in warnings {
      rows.append([
        "warning", "\(warning.event)", "\(warning.at.milliseconds)",
        "\(warning.countedAt.milliseconds)",
      ])
    }
    return TabularText.encode(rows)
  }

  /// Reads what `encode` wrote; nil where it is not that.
  public static func decode(_ text: String) -> PromiseState? {
    var state = PromiseState()
    let rows = TabularText.decode(text)
    guard let first = rows.first, state.readState(StoredRow(first)) else { return nil }
    for row in rows.dropFirst() {
      guard state.read(StoredRow(row)) else { return nil }
    }
    return state
  }

  private var stateRow: [String?] {
    [
      "promises", Self.version, changedAt.stored, newestEventAt.stored, "\(edition)", entry,
      awaitsFirstResponse ? "1" : "0", owesUpdate ? "1" : "0", oldestUnanswered?.stored,
      statusSetBy.stored, snoozedBy.stored, "\(parked)", parkedSince?.stored,
      wasBrokenBefore ? "1" : "0",
    ]
  }

  private mutating func readState(_ row: StoredRow) -> Bool {
    guard row.count == 14, row[0] == "promises", row[1] == Self.version,
      let changed = row.instant(2), let newest = row.instant(3), let edition = row.number(4),
      let awaits = row.flag(6), let owes = row.flag(7), row.isInstantOrNil(8),
      let setBy = row.actor(9), let snoozedBy = row.actor(10), let parked = row.number(11),
      row.isInstantOrNil(12), let wasBroken = row.flag(13)
    else { return false }
    (changedAt, newestEventAt, self.edition, entry) = (changed, newest, edition, row[5])
    (awaitsFirstResponse, owesUpdate, oldestUnanswered) = (awaits, owes, row.instant(8))
    (statusSetBy, self.snoozedBy) = (setBy, snoozedBy)
    (self.parked, parkedSince, wasBrokenBefore) = (parked, row.instant(12), wasBroken)
    return true
  }

  private mutating func read(_ row: StoredRow) -> Bool {
    switch row[0] {
    case "subject":
      guard let ticket = Self.subject(row) else { return false }
      subject = PromiseSubject(ticket)
    case "addresses": customerAddresses = row.rest(from: 1)
    case "settled":
      guard row.count == 5, let by = row.number(1), row.isInstantOrNil(2),
        let awaits = row.flag(3), let owes = row.flag(4)
      else { return false }
      settled = Settled(
        by: by, oldestUnanswered: row.instant(2), awaitsFirstResponse: awaits, owesUpdate: owes)
    case "clock":
      guard let clock = Clock(storedRow: row) else { return false }
      self[clock.kind] = clock
    case "held":
      guard row.count == 5, let id = row.number(1), let leavesAt = row.instant(2),
        let author = row.actor(3), row.isInstantOrNil(4)
      else { return false }
      heldAnswers.append(
        HeldAnswer(
          message: Message.ID(rawValue: id), leavesAt: leavesAt, author: author,
          unansweredAfter: row.instant(4)))
    case "warning":
      guard row.count == 4, let event = row.number(1), let at = row.instant(2),
        let counted = row.instant(3)
      else { return false }
      warnings.append(PromiseWarning(event: event, at: at, countedAt: counted))
    default: return false
    }
    return true
  }

  private static func row(of settled: Settled) -> [String?] {
    [
      "settled", "\(settled.by)", settled.oldestUnanswered?.stored,
      settled.awaitsFirstResponse ? "1" : "0", settled.owesUpdate ? "1" : "0",
    ]
  }

  private static func row(of answer: HeldAnswer) -> [String?] {
    [
      "held", "\(answer.message)", answer.leavesAt.stored, answer.author.stored,
      answer.unansweredAfter?.stored,
    ]
  }
}

extension PromiseState {
  private static func row(of ticket: Ticket) -> [String?] {
    [
      "subject", "\(ticket.id)", ticket.status.rawValue, "\(ticket.priority.rank)",
      ticket.channel.rawValue, ticket.department.map { "\($0)" }, ticket.assignee.map { "\($0)" },
      "\(ticket.tier)", "\(ticket.customer)", ticket.language, ticket.snoozedUntil?.stored,
      ticket.escalatedAt?.stored,
    ] + ticket.tags
  }

  private static func subject(_ row: StoredRow) -> Ticket? {
    guard row.count >= 12, let id = row.number(1),
      let status = row[2].flatMap(TicketStatus.init(rawValue:)),
      let priority = row.number(3).flatMap({ Int(exactly: $0) }).flatMap(Priority.init(rank:)),
      let channel = row[4].flatMap(Channel.init(rawValue:)), row.isNumberOrNil(5),
      row.isNumberOrNil(6), let tier = row.number(7), let customer = row.number(8),
      row.isInstantOrNil(10), row.isInstantOrNil(11)
    else { return nil }
    let zero = Instant(milliseconds: 0)
    return Ticket(
      id: Ticket.ID(rawValue: id), subject: "", status: status, priority: priority,
      channel: channel, department: row.number(5).map(Department.ID.init(rawValue:)),
      assignee: row.number(6).map(Agent.ID.init(rawValue:)), tier: Int(tier),
      customer: Customer.ID(rawValue: customer), tags: row.rest(from: 12), language: row[9],
      createdAt: zero, updatedAt: zero, snoozedUntil: row.instant(10),
      escalatedAt: row.instant(11), version: 0)
  }
}

extension Clock {
  fileprivate var storedRow: [String?] {
    [
      "clock", kind.rawValue, "\(instance)", phase.rawValue, startedAt.stored, "\(target)",
      calendar, "\(used)", since.stored, reason?.stored, brokenAt?.stored, "\(raisedLevel)",
      endedBy.map { "\($0)" }, canResume ? "1" : "0",
    ]
  }

  fileprivate init?(storedRow row: StoredRow) {
    guard row.count == 14, let kind = row[1].flatMap(ClockKind.init(rawValue:)),
      let instance = row.number(2), let phase = row[3].flatMap(Phase.init(rawValue:)),
      let startedAt = row.instant(4), let target = row.number(5), let calendar = row[6],
      let used = row.number(7), let since = row.instant(8), row.isInstantOrNil(10),
      let raised = row.number(11), row.isNumberOrNil(12), let canResume = row.flag(13)
    else { return nil }
    self.init(
      kind: kind, instance: Int(instance), startedAt: startedAt, target: target,
      calendar: calendar, used: used, since: since)
    if let stored = row[9] {
      guard let reason = ClockReason(stored: stored) else { return nil }
      self.reason = reason
    }
    self.phase = phase
    brokenAt = row.instant(10)
    raisedLevel = Int(raised)
    endedBy = row.number(12)
    self.canResume = canResume
  }
}

extension Instant {
  fileprivate var stored: String { "\(milliseconds)" }
}

/// The fields of a row, read by their places.
private struct StoredRow {
  private let fields: [String?]

  init(_ fields: [String?]) { self.fields = fields }

  var count: Int { fields.count }

  subscript(place: Int) -> String? { place < fields.count ? fields[place] : nil }

  func number(_ place: Int) -> Int64? { self[place].flatMap { Int64($0) } }
  func instant(_ place: Int) -> Instant? { number(place).map(Instant.init(milliseconds:)) }
  func isNumberOrNil(_ place: Int) -> Bool { self[place] == nil || number(place) != nil }
  func isInstantOrNil(_ place: Int) -> Bool { isNumberOrNil(place) }
  func actor(_ place: Int) -> Actor? { self[place].flatMap(Actor.init(stored:)) }

  func flag(_ place: Int) -> Bool? {
    switch self[place] {
    case "1": true
    case "0": false
    default: nil
    }
  }

  func rest(from place: Int) -> [String] { fields.dropFirst(place).compactMap(\.self) }
}
