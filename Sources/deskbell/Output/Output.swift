import DeskbellCore
import DeskbellText
import Glibc

/// Standard output, buffered: lines of harmless text, or JSON.
final class Output {
  private var buffer: [UInt8] = []
  private let isColored: Bool
  private let descriptor: Int32

  init(isColored: Bool, descriptor: Int32 = 1) {
    self.isColored = isColored
    self.descriptor = descriptor
  }

  func line(_ text: DisplayText = "") { append(text.string + "\n") }

  /// A line of pieces, each in its own look.
  func line(_ spans: [Span]) {
    append(spans.map { $0.rendered(isColored: isColored) }.joined() + "\n")
  }

  /// Foreign text of many lines, each made harmless, with a margin.
  func block(_ foreign: String, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    for line in DisplayText.lines(of: foreign) {
      append(line.isEmpty ? "\n" : margin + line.string + "\n")
    }
  }

  /// One JSON value on a line of its own.
  func json(_ value: JSONValue) { append(value.text + "\n") }

  /// One JSON value as people read it.
  func prettyJSON(_ value: JSONValue) { append(value.prettyText + "\n") }

  /// Bytes of ours, such as an exported file whose text must come through unchanged.
  func exactly(_ text: String) { append(text) }

  /// Writes out what is buffered.
  /// - Throws: `Failure` where standard output does not take it.
  func flush() throws {
    var rest = buffer[...]
    defer { buffer.removeAll() }
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        // Where the signal is ignored the reader has gone all the same: no word about it.
        if errno == EPIPE { throw ExitStatus.inputOutput }
        throw Failure(.inputOutput, "Standard output cannot be written: \(SystemError.words).")
      }
      rest = rest.dropFirst(count)
    }
  }

  private func append(_ text: String) {
    buffer.append(contentsOf: text.utf8)
  }
}
