import SeededRandom
import DeskbellCore
import Testing

@Suite("Files of canned responses")
struct CannedResponseFileTests {
  static let roster = DeskRoster(departments: [
    Department(id: 3, handle: "billing", name: "Billing")
  ])

  static let sample = """
    ---
    name: refund-sent
    department: billing
    tags: [refund, payment]
    language: en
    title: The refund is on its way
    ---
    Dear {{customer.firstName|customer}},

    ---
    we have sent it.

    ---
    language: lt
    title: "Grąžinimas: išsiųsta"
    ---
    Sveiki,
    """

  @Test("Reads all languages of a file")
  func reads() throws {
    let file = try CannedResponseFile(parsing: Self.sample, file: "refund.md")
    let response = try file.response(id: 7, roster: Self.roster, file: "refund.md")
    #expect(
      response
        == CannedResponse(
          id: 7, name: "refund-sent",
          variants: [
            .init(
              language: "en", title: "The refund is on its way",
              body: "Dear {{customer.firstName|customer}},\n\n---\nwe have sent it."),
            .init(language: "lt", title: "Grąžinimas: išsiųsta", body: "Sveiki,"),
          ], tags: ["refund", "payment"], department: 3))
    #expect(CannedResponseFile.problems(in: Self.sample, file: "a", roster: Self.roster).isEmpty)
    #expect(CannedResponseFile(response, roster: Self.roster) == file)
  }

  @Test("Line ends, a byte order mark and blank lines do not matter")
  func lineEnds() throws {
    let windows =
      "\u{FEFF}\n"
      + Self.sample.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n") + "\r\n\r\n"
    #expect(
      try CannedResponseFile(parsing: windows, file: "a")
        == CannedResponseFile(parsing: Self.sample, file: "a"))
  }

  @Test("Prints as people would write it")
  func prints() throws {
    let file = CannedResponseFile(
      name: "hello", department: "billing", tags: ["a", "b: c"],
      variants: [
        .init(language: "en", title: "Hello", body: "Hi\n\n---\ntitle: no header"),
        .init(language: "zh-Hans", title: "你好: 退款", body: ""),
      ])
    #expect(
      file.text == """
        ---
        name: hello
        department: billing
        tags: [a, 'b: c']
        language: en
        title: Hello
        ---
        Hi

        \\---
        title: no header

        ---
        language: zh-Hans
        title: '你好: 退款'
        ---


        """)
    #expect(try CannedResponseFile(parsing: file.text, file: "a") == file)
  }

  @Test("What is printed reads back as the same", arguments: 0..<150 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "---", "\\---", "\n", "\n", "language: lt", "title: x", "退款", " ", "no", "~", "null", "1.0",
      "\"", "'", ":", "#", "- ", "[", "{", "&a", "*a", "!t", "|", ">", "%", "@", "`", "é", "🙂",
      "\t", "\u{1}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{7F}", "{{customer.name}}", "\\", "=",
      "<<",
    ]
    func text(_ count: Int) -> String {
      (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
    }
    func trimmed(_ body: String) -> String {
      var lines = body.split(separator: "\n", omittingEmptySubsequences: false)
      while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines.removeFirst() }
      while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
      return lines.joined(separator: "\n")
    }
    let file = CannedResponseFile(
      name: "n", department: Bool.random(using: &random) ? "d" + text(2) : nil,
      tags: (0..<Int.random(in: 0...3, using: &random)).map { _ in "t" + text(3) },
      variants: ["en", "lt", "zh-Hans"].prefix(Int.random(in: 1...3, using: &random)).map {
        .init(language: $0, title: "x" + text(3), body: trimmed(text(12)))
      })
    #expect(
      try CannedResponseFile(parsing: file.text, file: "a") == file, "\(file.text)")
  }

  static let refused: [(text: String, error: String)] = [
    (
      "",
      "a.md:1: The file must begin with a line --- and a header with name, language, title."
    ),
    (
      "Hello",
      "a.md:1: The file must begin with a line --- and a header with name, language, title."
    ),
    ("---\nname: x\n", "a.md:1: The header that begins here is not closed by a line ---."),
    ("---\n---\n", #"a.md:1: The header that begins here has no "name"."#),
    (
      "---\nname: x\ntitle: y\n---\n",
      #"a.md:1: The header that begins here has no "language"."#
    ),
    (
      "---\nname: Big One\n---\n",
      "a.md:2: A name is typed: in small letters and without blanks."
    ),
    (
      "---\nname: x\nlanguage: en\ntitel: y\n---\n",
      #"a.md:4: A header has no "titel". Did you mean "title"?"#
    ),
    (
      "---\nname: x\nlanguage: english please\ntitle: y\n---\n",
      #"a.md:3: "english please" is not the code of a language, such as lt or zh-Hans."#
    ),
    ("---\nname: x\nlanguage: en\ntitle: ''\n---\n", "a.md:4: title: needs a text."),
    ("---\n- a\n- b\n---\n", #"a.md:2: A header is lines of the form "key: value"."#),
    (
      "---\nname: x\nlanguage: en\ntitle: y\n---\na\n---\nlanguage: en\ntitle: z\n---\n",
      "a.md:8: The language en is there twice."
    ),
    (
      "---\nname: x\nlanguage: en\ntitle: y\n---\na\n---\nlanguage: lt\ntags: [z]\n---\n",
      "a.md:9: tags: belongs into the first header, it holds for all languages."
    ),
    (
      "---\nname: x\nlanguage: en\ntags: [[y]]\ntitle: y\n---\n",
      "a.md:4: tags: is a list of words, such as [refund, payment]."
    ),
  ]

  @Test("Mistakes name file, line and reason", arguments: refused.indices)
  func refuses(_ index: Int) {
    let error = #expect(throws: CannedResponseFileError.self) {
      try CannedResponseFile(parsing: Self.refused[index].text, file: "a.md")
    }
    #expect(error?.description == Self.refused[index].error)
  }

  @Test("Broken YAML has a line too")
  func brokenYAML() {
    let text = "---\nname: x\ntitle: a: b\n---\n"
    let error = #expect(throws: CannedResponseFileError.self) {
      try CannedResponseFile(parsing: text, file: "a.md")
    }
    #expect(error?.line == 3)
    #expect(error?.reason.hasPrefix("The header is not YAML") == true)
    let twice = #expect(throws: CannedResponseFileError.self) {
      try CannedResponseFile(parsing: "---\nname: x\nname: y\n---\n", file: "a.md")
    }
    #expect(twice?.reason == "The header has name twice.")
  }

  @Test("A check finds every mistake of the bodies and the department")
  func check() {
    let text = """
      ---
      name: x
      department: biling
      language: en
      title: y
      ---
      {{custmer.name}} {{zzz}}
      {{open
      """
    #expect(
      CannedResponseFile.problems(in: text, file: "a.md", roster: Self.roster).map(\.description)
        == [
          #"a.md:1: There is no department "biling". Did you mean "billing"?"#,
          "a.md:7: There is no value {{custmer.name}}. Did you mean {{customer.name}}?",
          "a.md:7: There is no value {{zzz}}.",
          "a.md:8: Column 1: The braces that open here are not closed on the line. "
            + "For two braces, write \\{{.",
        ])
  }
}
