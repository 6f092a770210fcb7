/// Text whose paragraphs were wrapped softly (RFC 3676): a line that ends in a space goes on.
enum FlowedText {
  static func joined(_ lines: [BodyLine]) -> [BodyLine] {
    var joined: [BodyLine] = []
    var goesOn = false
    var depth = 0
    for line in lines {
      let marks = line.text.prefix { $0 == ">" }
      var content = line.text.dropFirst(marks.count)
      if content.first == " " { content.removeFirst() }
      let isSignature = content == "-- "
      if goesOn, marks.count == depth, !isSignature, let last = joined.indices.last,
        joined[last].text.utf8.count < 65536
      {
        joined[last].text += content
      } else {
        joined.append(BodyLine(text: marks.isEmpty ? String(content) : "\(marks) \(content)"))
      }
      depth = marks.count
      goesOn = content.hasSuffix(" ") && !isSignature
    }
    return joined
  }
}
