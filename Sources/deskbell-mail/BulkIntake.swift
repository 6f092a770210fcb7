import ArgumentParser
import DeskbellCore
import DeskbellMail

/// Takes many mails in: while one batch is being written, a child tries the next one, and it is parsed.
struct BulkIntake {
  private let desk: Desk
  private var batch = IntakeBatch()
  private var writing: Task<[IntakeBatch.Answer], any Error>?
  private var report: IntakeReport
  /// Read and not parsed yet: what one child tries, and what then is one batch.
  private var unparsed: [(place: String, bytes: [UInt8])] = []
  private var unparsedBytes = 0

  init(desk: Desk, isJSON: Bool) {
    self.desk = desk
    report = IntakeReport(isJSON: isJSON, isBulk: true)
  }

  mutating func take(_ bytes: [UInt8], place: String) async throws {
    unparsed.append((place, bytes))
    unparsedBytes += bytes.count
    if IntakeBatch.isFull(messages: unparsed.count, bytes: unparsedBytes) { try await parse() }
  }

  private mutating func parse() async throws {
    let mails = unparsed
    if mails.isEmpty { return }
    (unparsed, unparsedBytes) = ([], 0)
    // Nothing is being written now, as a trial wants it.
    let trial = try Trouble.withChild { try MailTrial(mails.map(\.bytes)) }
    write()
    let messages: [IncomingMessage]
    if trial.survived() {
      messages = mails.map { MailParser.parse($0.bytes) }
      try await settle()
    } else {
      try await settle()
      messages = try Trouble.withChild { try mails.map { try GuardedMailParser.parse($0.bytes) } }
    }
    for (mail, message) in zip(mails, messages) {
      batch.append(.init(place: mail.place, message: message))
    }
  }

  /// Says that something was not taken, in its turn.
  mutating func refuse(place: String, reason: String) async throws {
    try await parse()
    write()
    try await settle()
    let receipt = IntakeReceipt(ticket: nil, message: nil, outcome: .refused, reason: reason)
    report.take([.init(place: place, receipt: receipt)])
  }

  mutating func finish() async throws {
    try await parse()
    write()
    try await settle()
    try report.finish()
  }

  /// Begins to write what is parsed; nothing else is being written.
  private mutating func write() {
    if batch.isEmpty { return }
    let (desk, batch) = (desk, batch)
    writing = Task.detached { try batch.commit(to: desk) }
    self.batch = IntakeBatch()
  }

  /// Waits for the batch that is being written.
  private mutating func settle() async throws {
    guard let writing else { return }
    self.writing = nil
    do {
      report.take(try await writing.value)
    } catch let error as DeskError {
      report.endProgress()
      throw Trouble.report(error)
    }
  }
}
