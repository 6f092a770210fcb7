extension ZoneRules {
  /// Reads the contents of a time zone file (TZif, RFC 9636, version 2 or later).
  public init(name: String, tzif bytes: [UInt8]) throws(ZoneError) {
    do throws(TZifFlaw) {
      let first = try TZifBlock(bytes, at: 0, timeSize: 4)
      guard first.version >= UInt8(ascii: "2") else { throw .version }
      let block = try TZifBlock(bytes, at: first.end, timeSize: 8)
      guard block.leapSecondCount == 0 else { throw .leapSeconds }
      let types = try block.offsets()
      guard let firstOffset = types.first else { throw .malformed }
      let transitions = try block.transitions(types)
      let yearly = try Self.yearly(bytes[block.end...])
      // A rule without summer time that only says again what holds anyway.
      let lastOffset = transitions.last?.offset ?? firstOffset
      let isSettled = yearly?.summer == nil && yearly?.standardOffset == lastOffset
      self.init(
        name: name, firstOffset: firstOffset, transitions: transitions,
        yearly: isSettled ? nil : yearly)
    } catch {
      throw ZoneError.unreadable(name: name, reason: error.words)
    }
  }

  /// The rule between two line feeds behind the second block; nil where it is empty.
  private static func yearly(_ footer: ArraySlice<UInt8>) throws(TZifFlaw) -> YearlyZoneRule? {
    let lineFeed: UInt8 = 0x0A
    guard footer.first == lineFeed, let end = footer.dropFirst().firstIndex(of: lineFeed) else {
      throw .malformed
    }
    let text = String(decoding: footer[(footer.startIndex + 1)..<end], as: UTF8.self)
    guard !text.isEmpty else { return nil }
    guard let rule = YearlyZoneRule(posix: text) else { throw .malformed }
    return rule
  }
}

/// What is wrong with the contents of a time zone file.
private enum TZifFlaw: Error {
  case malformed
  case version
  case leapSeconds

  var words: String {
    switch self {
    case .malformed: "it is damaged or not a time zone file"
    case .version: "it is of an old kind that ends in 2037"
    case .leapSeconds: "it counts leap seconds"
    }
  }
}

/// A header and the data it announces.
private struct TZifBlock {
  let version: UInt8
  let leapSecondCount: Int
  let end: Int
  private let transitionCount: Int
  private let typeCount: Int
  private let bytes: [UInt8]
  private let start: Int
  private let timeSize: Int

  init(_ bytes: [UInt8], at header: Int, timeSize: Int) throws(TZifFlaw) {
    guard bytes.count >= header + 44, bytes[header..<header + 4].elementsEqual("TZif".utf8) else {
      throw .malformed
    }
    let counts = (0..<6).map { Int(Self.number(bytes, at: header + 20 + $0 * 4, size: 4)) }
    guard counts.allSatisfy({ (0...bytes.count).contains($0) }) else { throw .malformed }
    version = bytes[header + 4]
    leapSecondCount = counts[2]
    transitionCount = counts[3]
    typeCount = counts[4]
    start = header + 44
    end =
      start + transitionCount * (timeSize + 1) + typeCount * 6 + counts[5]
      + leapSecondCount * (timeSize + 4) + counts[1] + counts[0]
    guard end <= bytes.count else { throw .malformed }
    self.bytes = bytes
    self.timeSize = timeSize
  }

  /// The offset of each kind of local time, in seconds.
  func offsets() throws(TZifFlaw) -> [Int64] {
    let types = start + transitionCount * (timeSize + 1)
    let found = (0..<typeCount).map { Self.number(bytes, at: types + $0 * 6, size: 4) }
    guard found.allSatisfy({ (-89_999...93_599).contains($0) }) else { throw .malformed }
    return found
  }

  /// Without those that change only a name.
  func transitions(_ offsets: [Int64]) throws(TZifFlaw) -> [ZoneRules.Transition] {
    let types = start + transitionCount * timeSize
    var found: [ZoneRules.Transition] = []
    var last: (second: Int64, offset: Int64)?
    for place in 0..<transitionCount {
      let second = Self.number(bytes, at: start + place * timeSize, size: timeSize)
      let type = Int(bytes[types + place])
      guard type < offsets.count, last.map({ $0.second < second }) ?? true else {
        throw .malformed
      }
      if offsets[type] != last?.offset ?? offsets.first {
        found.append(ZoneRules.Transition(second: second, offset: offsets[type]))
      }
      last = (second, offsets[type])
    }
    return found
  }

  /// A signed number, the highest byte first. The caller proves that it lies within the bytes.
  private static func number(_ bytes: [UInt8], at place: Int, size: Int) -> Int64 {
    let value = bytes[place..<place + size].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return size == 4 ? Int64(Int32(truncatingIfNeeded: value)) : Int64(bitPattern: value)
  }
}
