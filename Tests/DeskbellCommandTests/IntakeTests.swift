import Testing

@testable import deskbell

/// What other systems hand over: every item once, a bad one alone refused, by file and line.
@Suite struct IntakeTests {
  private let lines = """
    {"channel":"chat","externalID":"1","thread":"a","from":{"address":"ann@chat"},"text":"Hello"}
    {"channel":"chat","externalID":"2","thread":"a","from":{"address":"ann@chat"},"text":"Anybody?"}
    {"channel":"smoke","externalID":"3","from":{"address":"x"},"text":"?"}
    not JSON

    {"channel":"web","externalID":"1","from":{"name":"Ben","address":"ben@example.com"},"text":"Hi"}

    """

  @Test func `A bad line is refused by its number and the others go in`() throws {
    let sandbox = try Sandbox.withDesk()
    let path = try sandbox.file("chat.jsonl", lines)
    let result = try sandbox.run(["intake", "jsonl", path])
    #expect(result.status == 65)
    #expect(
      result.output == "2 new, 1 added to a ticket, 0 already known, 2 refused\n")
    #expect(result.errors.contains("\(path), line 3: "))
    #expect(result.errors.contains("\(path), line 4: "))
    let again = try sandbox.run(["intake", "jsonl"], input: lines)
    #expect(again.output == "0 new, 0 added to a ticket, 3 already known, 2 refused\n")
    #expect(again.errors.contains("standard input, line 3: "))
  }

  @Test func `Every item has its line of JSON, and the sum comes last`() throws {
    let sandbox = try Sandbox.withDesk()
    let result = try sandbox.run(["intake", "jsonl", "--json"], input: lines)
    try Golden.expect(result.output, matches: "json/intake.jsonl")
  }

  @Test func `Ratings come in among messages, each once`() throws {
    let sandbox = try Sandbox.withDesk()
    let rated = """
      {"channel":"chat","externalID":"1","thread":"a","from":{"address":"ann@chat"},"text":"Hello"}
      {"channel":"chat","externalID":"r1","thread":"a","rating":5,"comment":"Quick"}
      {"channel":"web","externalID":"r2","ticket":1,"rating":2}
      {"channel":"web","externalID":"r3","ticket":9,"rating":2}
      """
    let result = try sandbox.run(["intake", "jsonl", "--json"], input: rated)
    #expect(result.status == 65)
    #expect(result.output.contains(#"{"ticket": 1, "message": null, "outcome": "added""#))
    #expect(result.errors.contains("standard input, line 4: There is no ticket 9"))
    let again = try sandbox.run(["intake", "jsonl"], input: rated)
    #expect(again.output == "0 new, 0 added to a ticket, 3 already known, 1 refused\n")
    #expect(
      try sandbox.succeed("customer", "show", "ann@chat", "--as", "anna")
        .contains("3.5 of 5 (2 ratings)"))
  }

  @Test func `Ragged records of a table are refused, the others go in`() throws {
    let sandbox = try Sandbox.withDesk()
    let table = """
      channel,externalID,address,text
      web,1,a@example.com,"two
      lines"
      web,2
      web,3,b@example.com,last
      """
    let path = try sandbox.file("form.csv", table)
    let result = try sandbox.run(["intake", "csv", path])
    #expect(result.status == 65)
    #expect(result.output == "2 new, 0 added to a ticket, 0 already known, 1 refused\n")
    #expect(result.errors.contains("\(path), line 4: "))
  }

  @Test(arguments: ["", "colour,size\nred,3\n"])
  func `A table without its columns is refused whole`(_ table: String) throws {
    let sandbox = try Sandbox.withDesk()
    let path = try sandbox.file("form.csv", table)
    let result = try sandbox.run(["intake", "csv", path])
    #expect(result.status == 65)
    #expect(result.errors.contains(path))
  }

  @Test func `A mail goes through the mail program beside this one`() throws {
    let sandbox = try Sandbox.withDesk()
    let mail = "From: Ann <ann@example.com>\nSubject: Help\nMessage-ID: <1@x>\n\nPlease.\n"
    let first = try sandbox.run(["intake", "mail", "--json"], input: mail)
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.contains("\"new\""))
    let again = try sandbox.run(["intake", "mail", "--json"], input: mail)
    #expect(again.output.contains("\"known\""))
    #expect(try sandbox.succeed("show", "1").contains("Ann <ann@example.com>"))
    #expect(try sandbox.run(["intake", "mail", "/nowhere/mail"]).status == 66)
  }

  @Test(arguments: [
    (["a\nb\n"], ["a", "b"]), (["a\r\nb"], ["a", "b"]), (["a", "b\n", "\n"], ["ab", ""]),
    (["toolongline\nx"], ["toolo", "x"]), ([""], []), (["\n"], [""]),
  ])
  func `Lines are cut however the bytes come`(_ pieces: [String], _ expected: [String]) {
    var reader = LineReader(limit: 4)
    var lines: [LineReader.Line] = []
    for piece in pieces {
      lines += Array(piece.utf8).withUnsafeBytes { reader.read($0) }
    }
    if let last = reader.finish() { lines.append(last) }
    #expect(lines.map { String(decoding: $0.bytes, as: UTF8.self) } == expected)
    #expect(lines.map(\.number) == Array(1..<(expected.count + 1)))
  }
}
