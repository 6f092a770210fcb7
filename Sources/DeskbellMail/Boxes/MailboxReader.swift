/// Splits a mailbox in mbox form (RFC 4155, and the "mboxrd" quoting of `From ` lines) into its
/// messages, fed in pieces of any size. Holds no more than one message.
public struct MailboxReader: Sendable {
  public struct Item: Sendable, Equatable {
    /// From 1.
    public var number: Int
    /// Where it begins in the mailbox, in bytes.
    public var offset: Int
    /// The message without its `From ` line, unquoted.
    public var bytes: [UInt8]
    /// Whether it is longer than `longestMessage`; the rest of it was skipped.
    public var isTooLong: Bool
  }

  /// The most bytes of one message that are read.
  public static let longestMessage = 512 << 20

  private static let mark = Array("From ".utf8)

  private let limit: Int
  private var line: [UInt8] = []
  private var message: [UInt8] = []
  private var isInMessage = false
  private var isTooLong = false
  private var isAfterBlank = true
  private var number = 0
  private var offset = 0
  private var messageOffset = 0
  /// Whether something stands before the first `From ` line: then it is no mailbox.
  public private(set) var hasStrayText = false

  public init(limit: Int = longestMessage) { self.limit = limit }

  /// Takes more bytes and gives the messages that they complete.
  public mutating func read(_ bytes: [UInt8]) -> [Item] {
    var items: [Item] = []
    var start = 0
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      line += bytes[start...end]
      if let item = takeLine() { items.append(item) }
      start = end + 1
    }
    line += bytes[start...]
    // A line without end must not grow for ever; in pieces it still is the same message.
    if line.count > 1 << 20, let item = takeLine() { items.append(item) }
    return items
  }

  /// The last message.
  public mutating func finish() -> Item? {
    var last: Item?
    if !line.isEmpty { last = takeLine() }
    return last ?? endMessage()
  }

  private mutating func takeLine() -> Item? {
    defer {
      offset += line.count
      line.removeAll(keepingCapacity: true)
    }
    if isAfterBlank, isSeparator {
      let item = endMessage()
      isInMessage = true
      isAfterBlank = false
      messageOffset = offset
      return item
    }
    isAfterBlank = line == [0x0A] || line == [0x0D, 0x0A]
    guard isInMessage else {
      hasStrayText = hasStrayText || !isAfterBlank
      return nil
    }
    if message.count + line.count > limit {
      isTooLong = true
    } else {
      message += isQuotedMark ? line.dropFirst() : line[...]
    }
    return nil
  }

  /// `From `, somebody, and a time of day: prose that begins with "From" has none.
  private var isSeparator: Bool {
    guard line.starts(with: Self.mark), line.count < 1000 else { return false }
    return line.indices.dropFirst(2).dropLast(2).contains { index in
      line[index] == UInt8(ascii: ":") && Self.isDigit(line[index - 1])
        && Self.isDigit(line[index + 1])
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private var isQuotedMark: Bool {
    guard line.first == UInt8(ascii: ">") else { return false }
    return line.drop { $0 == UInt8(ascii: ">") }.starts(with: Self.mark)
  }

  private mutating func endMessage() -> Item? {
    guard isInMessage else { return nil }
    // The blank line before the next `From ` line belongs to the mailbox.
    for ending in [[0x0A, 0x0D, 0x0A], [0x0A, 0x0A]] as [[UInt8]] where message.hasSuffix(ending) {
      message.removeLast(ending.count - 1)
      break
    }
    number += 1
    defer { (message, isTooLong, isInMessage) = ([], false, false) }
    return Item(number: number, offset: messageOffset, bytes: message, isTooLong: isTooLong)
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ ending: [UInt8]) -> Bool {
    suffix(ending.count).elementsEqual(ending)
  }
}
