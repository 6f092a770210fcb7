/// Text whose paragraphs were wrapped softly (RFC 3676): a line that ends in a space goes on.
enum FlowedText {
  static func joined(_ lines: [BodyLine]) -> [BodyLine] {
    var joined: [BodyLine] = []
    var goesOn = false
    var depth = 0
    for line in lines {
      let marks = line.text[..<(line.text.utf8.firstIndex { $0 != 0x3E } ?? line.text.endIndex)]
      var content = line.text[marks.endIndex...]
      if content.utf8.first == 0x20 { content.unicodeScalars.removeFirst() }
      let isSignature = content == "-- "
      if goesOn, marks.utf8.count == depth, !isSignature, let last = joined.indices.last,
        joined[last].text.utf8.count < 65536
      {
        joined[last].text += content
      } else {
        joined.append(BodyLine(text: marks.isEmpty ? String(content) : "\(marks) \(content)"))
      }
      depth = marks.utf8.count
      goesOn = content.utf8.last == 0x20 && !isSignature
    }
    return joined
  }
}
