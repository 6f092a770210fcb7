/// Finds what the sender wrote anew: without quoted history and signature, with the lines that
/// inline answers answer, and with a forwarded mail as a whole.
struct ReplyExtractor {
  private enum Kind { case text, quote, dropped }

  /// Nobody writes so many lines: what has more is a log and has no reply in it.
  private static let longest = 20_000

  private var lines: [BodyLine]
  private var kinds: [Kind]
  /// For every line the next one that is not blank; the number of lines where there is none.
  private let nextFilled: [Int]
  /// Lines that only introduce a quote.
  private var introductions: Set<Int> = []

  /// - Parameter subject: tells a forwarded mail whose text has no mark for it.
  static func reply(in lines: [BodyLine], subject: String = "") -> String {
    if lines.count > longest || ForwardMark.isForward(subject: subject, lines: lines) {
      return text(of: lines)
    }
    var extractor = ReplyExtractor(lines)
    extractor.cutHistory()
    extractor.dropSignatures()
    extractor.dropQuotes()
    let kept = extractor.kept
    return kept.isEmpty ? text(of: lines) : kept
  }

  private init(_ lines: [BodyLine]) {
    self.lines = lines
    kinds = lines.map { Self.isQuoted($0.text) ? .quote : .text }
    var next = lines.count
    var filled = [Int](repeating: next, count: lines.count)
    for index in lines.indices.reversed() {
      filled[index] = next
      if !lines[index].text.isBlank { next = index }
    }
    nextFilled = filled
  }

  private static func isQuoted(_ line: String) -> Bool {
    let first = line.unicodeScalars.first { $0 != " " && $0 != "\t" }
    return first == ">" || first == "\u{FF1E}"
  }

  private static func text(of lines: [BodyLine]) -> String {
    joined(lines.map(\.text))
  }

  private static func joined(_ lines: [String]) -> String {
    var lines = lines[...]
    while let first = lines.first, first.isBlank { lines.removeFirst() }
    while let last = lines.last, last.isBlank { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  private var kept: String {
    Self.joined(lines.indices.filter { kinds[$0] != .dropped }.map { lines[$0].text })
  }

  private func isFilledText(_ index: Int) -> Bool {
    kinds[index] == .text && !lines[index].text.isBlank
  }

  /// Whether the next line that is not blank is quoted.
  private func isQuoteNext(after index: Int) -> Bool {
    let next = nextFilled[index]
    return next < kinds.count && kinds[next] == .quote
  }

  // MARK: History

  /// Drops everything from the beginning of unquoted history on, and the lines that introduce it.
  private mutating func cutHistory() {
    var index = 0
    /// The first line that the sender wrote.
    var firstText = lines.count
    while index < lines.count {
      let isFilled = isFilledText(index)
      if lines[index].role == .history || HistoryMark.begins(at: index, in: lines) {
        if firstText < index { return cut(from: index) }
      } else if let range = attribution(endingAt: index) {
        let isQuoteNext = isQuoteNext(after: range.upperBound)
        if !isQuoteNext, firstText < range.lowerBound { return cut(from: range.lowerBound) }
        for line in range { kinds[line] = isQuoteNext ? .quote : .dropped }
        introductions.formUnion(range)
        if range.contains(firstText) { firstText = lines.count }
        index = range.upperBound + 1
        continue
      }
      if isFilled { firstText = min(firstText, index) }
      index += 1
    }
  }

  /// The lines of an attribution that ends here.
  private mutating func attribution(endingAt index: Int) -> ClosedRange<Int>? {
    if lines[index].role == .attribution {
      return
        index...(lines[index...].indices.prefix { lines[$0].role == .attribution }.last ?? index)
    }
    let isQuoteNext = isQuoteNext(after: index)
    if kinds[index] == .text, isQuoteNext, let own = Attribution.tail(of: lines[index].text) {
      lines[index].text = own
      return nil
    }
    if kinds[index] == .quote, !Attribution.isStrayEnd(lines[index].text) { return nil }
    return Attribution.range(endingAt: index, in: lines, isQuoteNext: isQuoteNext)
  }

  private mutating func cut(from index: Int) {
    var start = index
    // The rule above the history goes with it.
    while start > 0, kinds[start - 1] == .text,
      lines[start - 1].text.isBlank || HistoryMark.isRule(lines[start - 1].text)
    {
      start -= 1
    }
    for line in start..<lines.count { kinds[line] = .dropped }
  }

  // MARK: Signatures

  private mutating func dropSignatures() {
    var isInCode = false
    for index in lines.indices where kinds[index] == .text {
      if lines[index].role == .signature { kinds[index] = .dropped }
      if lines[index].text.hasPrefix("```") { isInCode.toggle() }
      if !isInCode, SignatureMark.isDelimiter(lines[index].text) { dropBlock(from: index) }
    }
    dropFooter()
  }

  /// A signature goes on to the next quote; what is too long for one stays.
  private mutating func dropBlock(from index: Int) {
    let end = lines.indices.suffix(from: index).first { kinds[$0] == .quote } ?? lines.count
    let filled = (index..<end).count { kinds[$0] == .text && !lines[$0].text.isBlank }
    let limit = lines[index].text == "-- " ? 40 : 12
    guard filled <= limit else { return }
    for line in index..<end where kinds[line] == .text { kinds[line] = .dropped }
  }

  /// "Sent from my …" as the last thing above a quote or the end.
  private mutating func dropFooter() {
    var isLast = true
    for index in lines.indices.reversed() {
      if kinds[index] == .quote { isLast = true }
      guard kinds[index] == .text, !lines[index].text.isBlank else { continue }
      if isLast, SignatureMark.isFooter(lines[index].text) {
        kinds[index] = .dropped
      } else {
        isLast = false
      }
    }
  }

  // MARK: Quotes

  private mutating func dropQuotes() {
    joinWrappedQuotes()
    let runs = quoteRuns()
    let lastText = lines.indices.last(where: isFilledText) ?? -1
    let answered = runs.filter { $0.upperBound < lastText }
    let isInline =
      answered.count >= 2 || answered.contains { introductions.isDisjoint(with: $0) }
      || answered.contains(where: isAnsweredAtLength)
    for run in runs {
      let keeps = isInline && run.upperBound < lastText
      for line in run where !keeps || introductions.contains(line) { kinds[line] = .dropped }
    }
  }

  /// Whether the text goes on below a quote with more than a closing.
  private func isAnsweredAtLength(_ run: ClosedRange<Int>) -> Bool {
    let isBelowText = lines[..<run.lowerBound].indices.contains(where: isFilledText)
    return isBelowText
      && lines.indices.suffix(from: run.upperBound + 1).count(where: isFilledText) > 4
  }

  /// Quoted lines next to one another, blank lines between them included.
  private func quoteRuns() -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    var start: Int?
    var end = 0
    for index in lines.indices {
      if kinds[index] == .quote {
        start = start ?? index
        end = index
      } else if !lines[index].text.isBlank, kinds[index] == .text, let first = start {
        runs.append(first...end)
        start = nil
      }
    }
    if let first = start { runs.append(first...end) }
    return runs
  }

  /// A single line between two quoted ones is often the rest of a quoted line that was wrapped.
  private mutating func joinWrappedQuotes() {
    for index in lines.indices.dropFirst().dropLast()
    where kinds[index] == .text && kinds[index - 1] == .quote && kinds[index + 1] == .quote {
      let line = lines[index].text.trimmed
      let before = lines[index - 1].text
      let isRest =
        !line.contains(" ") || line.first == "(" || line.last == ">" || before.utf8.count >= 66
      if isRest, !line.isEmpty { kinds[index] = .quote }
    }
  }
}
