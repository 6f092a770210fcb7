import DeskbellCore

/// Takes many messages in, some hundred in one transaction, and says what became of each.
struct BulkIntake {
  private let desk: Desk
  /// What is read, for the places of refusals.
  private let source: String
  private var batch = IntakeBatch()
  private var report: IntakeReport

  init(from source: String, desk: Desk, session: Session) {
    self.desk = desk
    self.source = source
    report = IntakeReport(session: session)
  }

  mutating func take(_ item: IncomingItem, line: Int) throws {
    batch.append(.init(place: "\(source), line \(line)", item))
    if batch.isFull { try commit() }
  }

  /// Says in its turn that something was not taken.
  mutating func refuse(_ refusal: IntakeRefusal) throws {
    try commit()
    let receipt = IntakeReceipt(
      ticket: nil, message: nil, outcome: .refused, reason: refusal.reason)
    report.take([.init(place: "\(source), line \(refusal.line)", receipt: receipt)])
  }

  /// - Throws: `ExitStatus` where something was refused.
  mutating func finish() throws {
    try commit()
    try report.finish()
  }

  private mutating func commit() throws {
    guard !batch.isEmpty else { return }
    let answers = try batch.commit(to: desk)
    batch = IntakeBatch()
    report.take(answers)
  }
}
