import DeskbellCore

extension JSONValue {
  /// A clock as tickets have it; lengths are seconds.
  init(_ reading: ClockReading, words: ClockWords) {
    self = [
      "name": .string(reading.kind.rawValue),
      "state": .string(reading.state.rawValue),
      "target": .integer(reading.targetSeconds),
      "used": .integer(reading.usedSeconds),
      "due": .instant(reading.due),
      "reason": .text(words.reason(of: reading)),
    ]
  }

  /// What `why --json` prints; times are UTC, lengths seconds.
  init(_ explanation: PromiseExplanation, names: DeskNames) {
    let words = names.clockWords
    let lines = LedgerWords(roster: names.roster, reader: .system)
    let unarmed = explanation.unarmed.map { reading in
      JSONValue(reading, words: words).adding([
        .init(name: "instance", value: .number(reading.instance)),
        .init(name: "calendar", value: .string(reading.calendar)),
        .init(name: "zone", value: .null), .init(name: "ledger", value: []),
      ])
    }
    self = [
      "ticket": .integer(explanation.ticket.id.rawValue),
      "at": .instant(explanation.moment),
      "entry": .text(explanation.entry),
      "nothing": .text(explanation.nothing),
      "parked": .integer(explanation.parked / 1000),
      "clocks": .array(
        explanation.ledgers.map { JSONValue($0, words: words, lines: lines) } + unarmed),
    ]
  }

  private init(_ ledger: ClockLedger, words: ClockWords, lines: LedgerWords) {
    let rows = ledger.rows.map { row -> JSONValue in
      [
        "from": .instant(row.start), "to": .instant(row.end),
        "counted": .integer(row.counted / 1000), "reason": .string(lines.reason(row, of: ledger)),
      ]
    }
    self = JSONValue(ledger.reading, words: words).adding([
      .init(name: "instance", value: .number(ledger.instance)),
      .init(name: "calendar", value: .string(ledger.reading.calendar)),
      .init(name: "zone", value: .string(ledger.zone)),
      .init(name: "ledger", value: .array(rows)),
    ])
  }
}

extension DeskNames {
  /// Why clocks stand as they do, in sentences.
  var clockWords: ClockWords { ClockWords(roster: roster) { $0.onWallClock } }
}
