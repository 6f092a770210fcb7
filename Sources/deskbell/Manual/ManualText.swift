/// A manual page in the macros of man(7), which every system reads.
struct ManualText {
  private(set) var text: String

  /// - Parameters:
  ///   - name: `deskbell-config`.
  ///   - section: 1 for programs, 5 for files.
  ///   - summary: What the page is about, in a few words.
  init(_ name: String, section: Int, summary: String) {
    text = ".TH \(name.uppercased()) \(section) \"\" \"Deskbell \(Deskbell.version)\"\n"
    heading("Name")
    // Without a paragraph, so that whatis(1) finds it.
    line("\(name) - \(summary)")
  }

  mutating func heading(_ title: String) { text += ".SH \(title.uppercased())\n" }

  mutating func subheading(_ title: String) { text += ".SS \(Self.argument(title))\n" }

  mutating func paragraph(_ words: String) {
    text += ".PP\n"
    line(words)
  }

  /// A term, bold, and what is said about it.
  mutating func entry(_ term: String, _ words: [String]) {
    text += ".TP\n.B \(Self.argument(term))\n"
    let words = words.filter { !$0.isEmpty }
    for (place, part) in words.enumerated() {
      if place > 0 { text += ".br\n" }
      line(part)
    }
    if words.isEmpty { text += "\\&\n" }
  }

  /// Lines as they stand.
  mutating func example(_ lines: String) {
    text += ".PP\n.nf\n"
    for part in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      line("    \(part)")
    }
    text += ".fi\n"
  }

  private mutating func line(_ words: String) {
    for part in words.split(separator: "\n") { text += Self.escaped(String(part)) + "\n" }
  }

  /// Text in which nothing is a request.
  static func escaped(_ words: String) -> String {
    let inside = words.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .replacing("^", with: "\\(ha").replacing("~", with: "\\(ti").replacing("`", with: "\\(ga")
    return inside.first == "." || inside.first == "'" ? "\\&" + inside : inside
  }

  private static func argument(_ words: String) -> String {
    "\"\(escaped(words).replacing("\"", with: "\\(dq"))\""
  }
}
