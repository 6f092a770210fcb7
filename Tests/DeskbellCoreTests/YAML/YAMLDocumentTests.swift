import SeededRandom
import DeskbellCore
import Testing

/// YAML files with the line of what is wrong.
@Suite struct YAMLDocumentTests {
  private func document(_ text: String) throws(DocumentError) -> YAMLDocument {
    try YAMLDocument(text: text, file: "a.yaml")
  }

  private func error(_ text: String) -> DocumentError? {
    do throws(DocumentError) {
      _ = try document(text)
      return nil
    } catch { return error }
  }

  @Test func valuesKnowTheirLines() throws {
    let root = try document("name: berlin\n\nhours:\n  mon: [\"09:00\", b]\nnone:\n").root
    let mapping = try root.mapping("The file", keys: ["name", "hours", "none"])
    #expect(try mapping.required("name", of: "The file").text("name") == "berlin")
    let hours = try mapping.required("hours", of: "The file").mapping("hours")
    #expect(hours.entries.map(\.line) == [4])
    #expect(try hours["mon"]?.list("mon").map { try $0.text("item") } == ["09:00", "b"])
    #expect(mapping["none"] == nil)
    #expect(throws: DocumentError(file: "a.yaml", line: 5, message: "The file needs “none”.")) {
      try mapping.required("none", of: "The file")
    }
  }

  @Test func anUnknownKeyIsRefusedWithTheNearest() throws {
    let root = try document("name: a\n\nhuors: b\n").root
    #expect(
      throws: DocumentError(
        file: "a.yaml", line: 3, column: 1,
        message: "A calendar has no “huors”. Did you mean “hours”?")
    ) {
      try root.mapping("A calendar", keys: ["name", "hours"])
    }
  }

  @Test func anotherKindIsRefused() throws {
    let root = try document("a: [b]\n").root
    let value = try root.mapping("The file").required("a", of: "The file")
    #expect(throws: DocumentError.self) { try value.text("a") }
    #expect(throws: DocumentError.self) { try value.mapping("a") }
    #expect(throws: DocumentError.self) { try root.list("The file") }
    #expect(throws: DocumentError.self) { try value.flag("a") }
  }

  @Test(
    arguments: [
      ("a: 1\nb: 2\nb: 3\n", 2), ("a: 1\nb: 2\n\"b\": 3\n", 2), ("a: [1\n", 2), ("a: 1\n\tb: 2", 2),
      ("a: 1\nb: \u{0}\n", 2), ("", 1), ("# nothing\n", 1), ("a: *none\n", 1), ("a\n---\nb\n", 2),
      ("? [a]\n: b\n", 1), ("a: \"\\uD800\"", 1),
    ] as [(String, Int)])
  func badTextIsAnErrorWithItsLine(text: String, line: Int) throws {
    let found = error(text)
    let error = try #require(found)
    #expect(error.line == line, "\(error)")
    #expect(error.description.hasPrefix("a.yaml:\(line): "))
  }

  @Test func bytesThatAreNoTextAreAnErrorWithTheirLine() {
    let bytes = Array("a: b\n".utf8) + [0xFF]
    #expect(
      throws: DocumentError(file: "a.yaml", line: 2, message: "This is not text in UTF-8.")
    ) { try YAMLDocument(bytes: bytes, file: "a.yaml") }
  }

  @Test func nestingAndAliasesCannotBlowUp() {
    for opening in ["[", "{", "- ", "? ", "{a: ", "[{"] {
      #expect(error(String(repeating: opening, count: 5000)) != nil)
    }
    let lists = (1...32).map { level in
      "l\(level): &l\(level) [\(Array(repeating: "*l\(level - 1)", count: 9).joined(separator: ", "))]"
    }
    #expect(error((["l0: &l0 x"] + lists).joined(separator: "\n"))?.message.contains("32") == true)
    #expect(error(String(repeating: "a", count: 1 << 20 + 1)) != nil)
  }

  @Test func anAliasStandsForItsValue() throws {
    let root = try document("mon: &usual [a, b]\ntue: *usual\n").root.mapping("The file")
    #expect(try root["tue"]?.list("tue").count == 2)
  }

  @Test func randomTextNeverCrashes() {
    var generator = SeededGenerator(seed: 3)
    let pieces = [
      "a", ":", " ", "\n", "- ", "[", "]", "{", "}", "\"", "'", "&a", "*a", "|", "?", "~",
    ]
    for _ in 0..<2000 {
      let text = (0..<20).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      _ = error(text)
    }
  }
}
