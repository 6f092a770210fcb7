/// Records of comma-separated values (RFC 4180), fed in pieces of any size.
///
/// Quoted fields may hold commas, line breaks and doubled quotation marks. Lines end in LF or CRLF.
public struct CSVReader: Sendable {
  /// One record with the line on which it begins, from 1.
  public struct Record: Sendable, Equatable {
    public var line: Int
    public var fields: [[UInt8]]
    /// What is wrong with its quotation marks.
    public var problem: String?
  }

  /// The longest record that is read, in bytes.
  public static let longestRecord = 16 << 20

  private enum Place { case start, plain, quoted, quoteInQuoted }

  private var place = Place.start
  private var field: [UInt8] = []
  private var fields: [[UInt8]] = []
  private var line = 1
  private var startLine = 1
  private var size = 0
  private var problem: String?

  public init() {}

  /// Takes more bytes and gives the records that they complete. Blank lines are no records.
  public mutating func read(_ bytes: some Sequence<UInt8>) -> [Record] {
    var records: [Record] = []
    for byte in bytes {
      if let record = take(byte) { records.append(record) }
      if byte == 0x0A { line += 1 }
    }
    return records
  }

  /// The last record, where the input did not end with a line break.
  public mutating func finish() -> Record? {
    if place == .quoted { problem = problem ?? "A quotation mark is not closed." }
    return endRecord(nextLine: line)
  }

  private mutating func take(_ byte: UInt8) -> Record? {
    size += 1
    if size > Self.longestRecord {
      problem = "The record is longer than \(Self.longestRecord >> 20) MiB."
      field = []
    }
    switch (place, byte) {
    case (.quoted, UInt8(ascii: "\"")): place = .quoteInQuoted
    case (.quoted, _): field.append(byte)
    case (.quoteInQuoted, UInt8(ascii: "\"")):
      field.append(byte)
      place = .quoted
    case (.start, UInt8(ascii: "\"")): place = .quoted
    case (_, UInt8(ascii: ",")): endField()
    case (_, 0x0A): return endRecord(nextLine: line + 1)
    case (_, 0x0D): field.append(byte)
    case (.quoteInQuoted, _):
      problem = problem ?? "There is text after the closing quotation mark of a field."
    case (_, UInt8(ascii: "\"")):
      problem = problem ?? "There is a quotation mark inside a field that does not begin with one."
    default:
      field.append(byte)
      place = .plain
    }
    return nil
  }

  private mutating func endField() {
    fields.append(field)
    field = []
    place = .start
  }

  private mutating func endRecord(nextLine: Int) -> Record? {
    if field.last == 0x0D, place != .quoted { field.removeLast() }
    defer {
      (fields, field, problem, size) = ([], [], nil, 0)
      (place, startLine) = (.start, nextLine)
    }
    if fields.isEmpty, field.isEmpty, place == .start { return nil }
    fields.append(field)
    return Record(line: startLine, fields: fields, problem: problem)
  }
}
