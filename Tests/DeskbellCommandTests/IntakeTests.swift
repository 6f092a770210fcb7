import DeskbellCore
import HeadlessTerminal
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
    #expect(try sandbox.run(["intake", "mail", "/nowhere/mail"]).status == 75)
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

/// What a mail server hears from the mail door: 0 only for what is kept, 75 for everything else.
@Suite struct MailDoorTests {
  private static let mail =
    "From: Ann <ann@example.com>\nSubject: Help\nMessage-ID: <1@x>\n\nPlease.\n"
  /// Groups in the header itself, and folded into short lines in that of an enclosed mail.
  private static let deadly = [
    "From: Eve <eve@example.com>\nMessage-ID: <deadly@x>\nSubject: =?utf-8?q?gr=C3=BCn?=\nTo: "
      + String(repeating: "a:", count: 50_000) + "\n\nText\n",
    "From: Eve <eve@example.com>\nMessage-ID: <deadly@x>\nSubject: =?utf-8?q?gr=C3=BCn?=\n"
      + "Content-Type: message/rfc822\n\nFrom: e@x.example\nTo: "
      + String(repeating: String(repeating: "a:", count: 400) + "\n ", count: 250) + "b\n\nText\n",
  ]

  private func code(_ sandbox: Sandbox, _ words: String, _ mail: String) throws -> Int32 {
    let file = try sandbox.file("mail.eml", mail)
    let program = HeadlessTerminal.builtProgram("deskbell-mail")
    let line = words.replacing("MAIL", with: program).replacing("FILE", with: file)
    return try sandbox.start(["-c", line], program: "/bin/sh").wait().status
  }

  @Test(arguments: [
    "MAIL mail < FILE >&-", "MAIL mail < FILE > /dev/full", "MAIL mail < FILE 2>&- >&-",
    "MAIL mail --json < FILE > /dev/full 2> /dev/full",
    "{ MAIL mail < FILE; echo $? > code; } | true; exit $(cat code)",
  ])
  func `A mail that is kept ends with 0, whatever becomes of the talk`(_ words: String) throws {
    let sandbox = try Sandbox.withDesk()
    let line = words.replacing("code", with: sandbox.folder + "/code")
    #expect(try code(sandbox, line, Self.mail) == 0)
    #expect(try sandbox.succeed("show", "1").contains("Please."))
  }

  @Test(arguments: [
    "MAIL mail --store /nowhere/desk < FILE", "MAIL mail --nonsense < FILE",
    "MAIL mail /nowhere/mail", "MAIL mail < /",
  ])
  func `Whatever goes wrong ends with 75`(_ words: String) throws {
    #expect(try code(Sandbox.withDesk(), words, Self.mail) == 75)
  }

  @Test(arguments: deadly)
  func `A mail that would kill the parser is a ticket, and the box goes on`(
    _ deadly: String
  ) throws {
    let sandbox = try Sandbox.withDesk()
    #expect(try code(sandbox, "MAIL mail < FILE", deadly) == 0)
    let shown = try sandbox.succeed("show", "1")
    #expect(shown.contains("eve@example.com") && shown.contains("grün"))
    #expect(shown.contains("would have ended the program"))
    let line = "@x Mon Nov 30 10:00:00 2026\n"
    let box =
      "From a" + line + Self.mail + "\nFrom b" + line + deadly.replacing("deadly", with: "two")
      + "\nFrom c" + line + Self.mail.replacing("<1@x>", with: "<3@x>")
    let result = try sandbox.run(["intake", "mbox", sandbox.file("box", box)])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("3 new"))
    #expect(try sandbox.succeed("check") == "The desk is whole.\n")
  }

  @Test(arguments: [["--nonsense"], ["one", "two"], ["--store"], ["/nowhere/mail"]])
  func `The other program's door knows 75 only, too`(_ words: [String]) throws {
    #expect(try Sandbox.withDesk().run(["intake", "mail"] + words).status == 75)
  }

  @Test(arguments: [
    "DESKBELL intake jsonl FILE --json > /dev/full", "MAIL mbox BOX --json > /dev/full",
  ])
  func `What cannot be said does not end an import half-way`(_ words: String) throws {
    let sandbox = try Sandbox.withDesk()
    let numbers = 1...450
    let lines = numbers.map {
      #"{"channel":"web","externalID":"\#($0)","from":{"address":"a@x.example"},"text":"T"}"#
    }
    let box = try sandbox.file(
      "box",
      numbers.map {
        "From a@x Mon Nov 30 10:00:00 2026\n"
          + Self.mail.replacing("<1@x>", with: "<\($0)@x>") + "\n"
      }.joined())
    let program = HeadlessTerminal.builtProgram("deskbell")
    let line = words.replacing("BOX", with: box).replacing("DESKBELL", with: program)
    #expect(try code(sandbox, line, lines.joined(separator: "\n") + "\n") == 74)
    let desk = try Desk.open(path: sandbox.store)
    #expect(try desk.count(.everything, limit: 1000) == numbers.count)
  }
}
