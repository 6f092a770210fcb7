import DeskbellCore

/// What `why` has to say of a ticket at a moment.
struct PromiseExplanation {
  let ticket: Ticket
  let moment: Instant
  /// As `policy/entry`; nil: none holds.
  let entry: String?
  /// Why nothing is promised and what to do; nil where something is.
  let nothing: String?
  let ledgers: [ClockLedger]
  /// Promised, but nothing is owed yet.
  let unarmed: [ClockReading]
  /// Milliseconds in which the ticket was put aside though the customer was waiting.
  let parked: Int64
  let warnings: [PromiseWarning]

  init(_ detail: TicketDetail, at moment: Instant, clock: ClockKind?) {
    ticket = detail.ticket
    self.moment = moment
    guard let promises = detail.promises?.upTo(moment) else {
      (entry, ledgers, unarmed, parked, warnings) = (nil, [], [], 0, [])
      nothing = Self.noneInForce
      return
    }
    let readings = promises.clocks(at: moment)
    ledgers = PromiseLedger.of(promises.history, in: promises.timeline, through: moment)
      .filter { clock == nil || $0.kind == clock }
    unarmed = readings.filter { $0.state == .unarmed && (clock == nil || $0.kind == clock) }
    entry = promises.state.entry
    parked = promises.state.parkedWhileWaiting(at: moment)
    warnings = promises.state.warnings
    nothing =
      ledgers.isEmpty && unarmed.isEmpty ? Self.reason(promises, moment, entry, clock) : nil
  }

  private static let noneInForce =
    "No policy is in force, so nothing is promised. `deskbell policy import FILE` puts one in force."

  private static func reason(
    _ promises: TicketPromises, _ moment: Instant, _ entry: String?, _ clock: ClockKind?
  ) -> String {
    let policies = promises.timeline.book(at: moment).policies
    if policies.isEmpty { return noneInForce }
    guard let entry else {
      let names = policies.map(\.name).joined(separator: ", ")
      return "The ticket meets no condition of the policies in force (\(names)), so nothing is "
        + "promised. An entry without \u{201C}when\u{201D} at the end would hold for the rest."
    }
    let what = clock.map { "no \($0.words)" } ?? "nothing"
    return "The entry \(entry) holds, and promises \(what) on this ticket."
  }
}
