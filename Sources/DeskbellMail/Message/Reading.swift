import DeskbellCore

/// Walks the parts of a mail and sorts them into text and files.
struct Reading {
  private(set) var lines: [BodyLine] = []
  private(set) var files: [IncomingMessage.File] = []
  private(set) var isCut = false
  private var isAlternative = false

  mutating func read(_ node: MailNode) {
    switch node.kind {
    case .multipart where node.type == "multipart/alternative" && node.children.count > 1:
      readAlternatives(node.children)
    case .multipart:
      for child in node.children { read(child) }
    case .message:
      addFile(node)
    case .leaf:
      readLeaf(node)
    }
  }

  /// One of the alternatives is read, the plainest that says something; the files of all are kept.
  private mutating func readAlternatives(_ children: [MailNode]) {
    let readings = children.map { child in
      var reading = Reading()
      reading.isAlternative = true
      reading.read(child)
      return reading
    }
    let filled = readings.indices.filter { !MailBody.isBlank(readings[$0].lines) }
    let chosen = filled.first { children[$0].leaves.contains(where: \.isPlain) } ?? filled.first
    if let chosen { append(readings[chosen].lines) }
    files += readings.flatMap(\.files)
    isCut = isCut || readings.contains(where: \.isCut)
  }

  private mutating func readLeaf(_ node: MailNode) {
    let isAttached = node.disposition == "attachment"
    let isReadable = node.isPlain || node.isHTML || node.type == "text/enriched"
    guard isReadable, !isAttached else {
      addFile(node)
      return
    }
    append(withoutUuencoded(Self.lines(of: node)))
    let isTooLong = node.bytes.count > ParsedMail.textLimit
    isCut = isCut || isTooLong
    // A named text may be either: it is shown and can be saved.
    if isTooLong || (node.fileName != nil && !isAlternative) { addFile(node) }
  }

  /// Files that old programs put into the text are taken out of it.
  private mutating func withoutUuencoded(_ lines: [BodyLine]) -> [BodyLine] {
    guard lines.contains(where: { $0.text.hasPrefix("begin ") }) else { return lines }
    let found = Uuencoded.extract(from: lines)
    files += found.files
    return found.lines
  }

  private mutating func append(_ more: [BodyLine]) {
    if more.isEmpty { return }
    if !lines.isEmpty { lines.append(BodyLine(text: "")) }
    lines += more
  }

  private mutating func addFile(_ node: MailNode) {
    if node.bytes.isEmpty, node.fileName == nil { return }
    files.append(.init(name: FileName.name(of: node), type: node.type, bytes: node.bytes))
  }

  /// The text of a leaf in lines.
  static func lines(of node: MailNode) -> [BodyLine] {
    let bytes = Array(node.bytes.prefix(ParsedMail.textLimit))
    if node.isHTML {
      let charset = node.charset ?? PageCharset.declared(in: bytes)
      return PageRenderer.lines(of: MailText.decoded(bytes, charset: charset))
    }
    var text = IntakeText.normalized(MailText.decoded(bytes, charset: node.charset))
    if text.utf8.last == 0x0A { text.unicodeScalars.removeLast() }
    let lines = BodyLine.lines(of: text)
    return node.format == "flowed" ? FlowedText.joined(lines) : lines
  }
}
