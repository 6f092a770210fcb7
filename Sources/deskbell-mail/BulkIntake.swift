import ArgumentParser
import DeskbellCore
import DeskbellMail

/// Takes many mails in: while one batch is being written, the next one is read.
struct BulkIntake {
  private let desk: Desk
  private var batch = IntakeBatch()
  private var writing: Task<[IntakeBatch.Answer], any Error>?
  private var report: IntakeReport
  /// Read and not parsed yet: what one child tries is worth its start.
  private var unparsed: [(place: String, bytes: [UInt8])] = []
  private var unparsedBytes = 0

  private static let mostUnparsed = (mails: 128, bytes: 8 << 20)

  init(desk: Desk, isJSON: Bool) {
    self.desk = desk
    report = IntakeReport(isJSON: isJSON, isBulk: true)
  }

  mutating func take(_ bytes: [UInt8], place: String) async throws {
    unparsed.append((place, bytes))
    unparsedBytes += bytes.count
    let most = Self.mostUnparsed
    if unparsed.count >= most.mails || unparsedBytes >= most.bytes { try await parse() }
  }

  private mutating func parse() async throws {
    let (mails, messages) = (unparsed, try Trouble.guarded(unparsed.map(\.bytes)))
    (unparsed, unparsedBytes) = ([], 0)
    for (mail, message) in zip(mails, messages) {
      batch.append(.init(place: mail.place, message: message))
      if batch.isFull { try await write() }
    }
  }

  /// Says that something was not taken, in its turn.
  mutating func refuse(place: String, reason: String) async throws {
    try await parse()
    try await write()
    try await settle()
    let receipt = IntakeReceipt(ticket: nil, message: nil, outcome: .refused, reason: reason)
    report.take([.init(place: place, receipt: receipt)])
  }

  mutating func finish() async throws {
    try await parse()
    try await write()
    try await settle()
    try report.finish()
  }

  private mutating func write() async throws {
    try await settle()
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
