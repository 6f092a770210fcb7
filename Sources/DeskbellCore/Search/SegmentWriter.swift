/// Writes scalars as the words of the search index, as UTF-8.
struct SegmentWriter {
  private var bytes: [UInt8] = []
  /// The last character of the run that is being written.
  private var previous: Unicode.Scalar?
  /// Where the closing single character of the last run stands; nil while a word came behind it.
  private var closingStart: Int?
  private var runLength = 0

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func append(_ given: Unicode.Scalar) {
    if given.isInvisibleInWord { return }
    let scalar = given.withOrdinaryWidth
    if scalar.isWrittenWithoutBlanks {
      appendToRun(scalar)
      return
    }
    closeRun()
    if closingStart != nil, scalar.isPartOfWord { closingStart = nil }
    // GRDB hands text to SQLite up to the first NUL.
    encode(scalar.value == 0 ? " " : scalar)
  }

  mutating func finish() -> String {
    closeRun()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text as the inside of a query's phrase. A run at the end of a query may go on in the text,
  /// so the character that closes a run is left out there.
  mutating func finishAsQuery() -> (text: String, endsInSingleCharacter: Bool) {
    closeRun()
    guard let start = closingStart else {
      return (String(decoding: bytes, as: UTF8.self), false)
    }
    if runLength > 1 { bytes.removeSubrange(start...) }
    return (String(decoding: bytes, as: UTF8.self), runLength == 1)
  }

  private mutating func appendToRun(_ scalar: Unicode.Scalar) {
    if let previous {
      encode(previous)
      encode(scalar)
      encode(" ")
    } else {
      encode(" ")
      runLength = 0
    }
    runLength += 1
    previous = scalar
  }

  private mutating func closeRun() {
    guard let last = previous else { return }
    closingStart = bytes.count
    encode(last)
    encode(" ")
    previous = nil
  }

  /// Appends UTF-8, written out because the library's view of a scalar costs several times as much.
  private mutating func encode(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    func trailing(_ shift: UInt32) -> UInt8 { 0x80 | UInt8((value >> shift) & 0x3F) }
    switch value {
    case ..<0x80:
      bytes.append(UInt8(value))
    case ..<0x800:
      bytes.append(0xC0 | UInt8(value >> 6))
      bytes.append(trailing(0))
    case ..<0x10000:
      bytes.append(0xE0 | UInt8(value >> 12))
      bytes.append(trailing(6))
      bytes.append(trailing(0))
    default:
      bytes.append(0xF0 | UInt8(value >> 18))
      bytes.append(trailing(12))
      bytes.append(trailing(6))
      bytes.append(trailing(0))
    }
  }
}
