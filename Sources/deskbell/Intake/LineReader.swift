/// Cuts a stream of bytes into lines, which end with LF or CR LF.
struct LineReader {
  struct Line: Equatable {
    /// From 1.
    var number: Int
    /// Cut off one byte behind the limit where it is longer.
    var bytes: [UInt8]
  }

  private let limit: Int
  private var number = 0
  private var pending: [UInt8] = []

  init(limit: Int) { self.limit = limit }

  /// The lines that are complete with these bytes.
  mutating func read(_ bytes: UnsafeRawBufferPointer) -> [Line] {
    var lines: [Line] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      keep(rest[..<end])
      lines.append(completed())
      rest = rest[(end + 1)...]
    }
    keep(rest)
    return lines
  }

  /// The last line, where it has no end.
  mutating func finish() -> Line? { pending.isEmpty ? nil : completed() }

  private mutating func keep(_ bytes: Slice<UnsafeRawBufferPointer>) {
    pending.append(contentsOf: bytes.prefix(limit + 1 - pending.count))
  }

  private mutating func completed() -> Line {
    number += 1
    defer { pending = [] }
    return Line(
      number: number, bytes: pending.last == UInt8(ascii: "\r") ? pending.dropLast() : pending)
  }
}
