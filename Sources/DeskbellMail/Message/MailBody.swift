import CMail
import DeskbellCore

/// What of a mail is read as its text, and what is kept as files.
struct MailBody {
  private(set) var lines: [BodyLine] = []
  private(set) var files: [IncomingMessage.File] = []
  private(set) var isCut: Bool

  init(_ mail: ParsedMail) {
    self.init(mail, depth: 0)
  }

  private init(_ mail: ParsedMail, depth: Int) {
    isCut = mail.isCut
    guard let root = mail.root else { return }
    var reading = Reading()
    reading.read(root)
    lines = reading.lines
    files = reading.files
    isCut = isCut || reading.isCut
    if !Self.isBlank(lines) { return }
    lines = Self.secondChoice(root, depth: depth) ?? lines
  }

  var plainText: String {
    var joined = lines[...]
    while let last = joined.last, last.text.isBlank { joined.removeLast() }
    while let first = joined.first, first.text.isBlank { joined.removeFirst() }
    return joined.map(\.text).joined(separator: "\n")
  }

  static func isBlank(_ lines: [BodyLine]) -> Bool { lines.allSatisfy(\.text.isBlank) }

  /// Where there is no text: that of an enclosed message, else of a text file.
  private static func secondChoice(_ root: MailNode, depth: Int) -> [BodyLine]? {
    for leaf in root.leaves {
      if leaf.kind == .message, depth < 3, let mail = ParsedMail(leaf.bytes) {
        let inner = MailBody(mail, depth: depth + 1)
        if isBlank(inner.lines) { continue }
        let labels = ["From", "Date", "Subject"].compactMap { name in
          mail.headers.text(name).map { BodyLine(text: "\(name): \($0)") }
        }
        return labels + [BodyLine(text: "")] + inner.lines
      }
      if leaf.isPlain || leaf.isHTML {
        let lines = Reading.lines(of: leaf)
        if !isBlank(lines) { return lines }
      }
    }
    return nil
  }
}
