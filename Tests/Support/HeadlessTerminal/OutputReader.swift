/// Looks through what a program sends for the marks of its frames, and writes several private
/// modes in one sequence as one sequence each: libvterm 0.1.4 takes only the first.
struct OutputReader {
  /// Frames that are complete: ended by `CSI ? 2026 l`.
  private(set) var frameCount = 0
  private(set) var isInsideFrame = false
  private var sequence: [UInt8] = []

  /// The same bytes for libvterm.
  mutating func read(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    for byte in bytes {
      if sequence.isEmpty, byte != 0x1B {
        out.append(byte)
        continue
      }
      sequence.append(byte)
      if let end = finished() {
        out += end
        sequence = []
      }
    }
    return out
  }

  /// What the sequence becomes once it is known; nil while it goes on.
  private mutating func finished() -> [UInt8]? {
    let opening: [UInt8] = [0x1B, UInt8(ascii: "["), UInt8(ascii: "?")]
    let count = sequence.count
    if count <= opening.count { return opening.starts(with: sequence) ? nil : sequence }
    guard let final = sequence.last, final >= 0x40 || count > 64 else { return nil }
    let modes = sequence[opening.count..<(count - 1)].split(separator: UInt8(ascii: ";"))
    guard final == UInt8(ascii: "h") || final == UInt8(ascii: "l"), !modes.isEmpty else {
      return sequence
    }
    if modes.contains(where: { $0.elementsEqual("2026".utf8) }) {
      isInsideFrame = final == UInt8(ascii: "h")
      if !isInsideFrame { frameCount += 1 }
    }
    return modes.flatMap { opening + $0 + [final] }
  }
}
