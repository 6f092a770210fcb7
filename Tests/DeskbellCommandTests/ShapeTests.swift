import Testing

/// What programs read: the JSON of CLI.md, byte for byte.
@Suite struct ShapeTests {
  /// A desk with a ticket that went through everything.
  private func worked() throws -> Sandbox {
    let sandbox = try Sandbox.withDesk()
    try sandbox.succeed("department", "add", "billing", "--name", "Billing")
    try sandbox.succeed(
      "agent", "add", "tomas", "--tier", "2", "--department", "billing", "--language", "lt")
    try sandbox.succeed(
      "new", "--customer", "jonas@example.com", "--name", "Jonas Petrauskas", "--subject",
      "Negaliu prisijungti", "--language", "lt", "--department", "billing", "--tag", "login",
      input: "Sveiki,\nnuo vakar negaliu prisijungti.\n")
    try sandbox.succeed("note", "1", "--text", "Seen \u{1B}[31mred\u{202E}.")
    try sandbox.succeed("tag", "+vip", "-login", "1")
    try sandbox.succeed("priority", "high", "1")
    try sandbox.succeed("reply", "1", "--text", "Sveiki, Jonai", "--status", "pending")
    try sandbox.succeed("undo")
    return sandbox
  }

  @Test func `show`() throws {
    let sandbox = try worked()
    let shown = try sandbox.succeed("show", "1", "--json", "--events")
    try Golden.expect(Golden.settled(shown), matches: "json/show.json")
  }

  @Test func `list and history`() throws {
    let sandbox = try worked()
    try Golden.expect(
      Golden.settled(try sandbox.succeed("list", "--json")), matches: "json/list.jsonl")
    try Golden.expect(
      Golden.settled(try sandbox.succeed("list", "--json", "--array")), matches: "json/list.json")
    try Golden.expect(
      Golden.settled(try sandbox.succeed("history", "1", "--json")), matches: "json/history.jsonl")
  }

  @Test func `verbs on tickets`() throws {
    let sandbox = try worked()
    var lines = try sandbox.succeed("take", "1", "--json")
    lines += try sandbox.succeed("take", "1", "--json")
    lines += try sandbox.run("solve", "99", "1", "--json").output
    lines += try sandbox.succeed("undo", "--json")
    try Golden.expect(lines, matches: "json/verbs.jsonl")
  }

  @Test func `people, care and settings`() throws {
    let sandbox = try worked()
    var lines = try sandbox.succeed("agent", "show", "tomas", "--json")
    lines += try sandbox.succeed("department", "list", "--json")
    lines += try sandbox.succeed("check", "--json")
    lines += try sandbox.succeed("backup", sandbox.folder + "/copy.sqlite", "--json")
    lines += try sandbox.succeed("theme", "list", "--json")
    try Golden.expect(Golden.settled(lines, sandbox: sandbox), matches: "json/others.jsonl")
  }

  @Test func `pages for people`() throws {
    let sandbox = try worked()
    var text = try sandbox.succeed("list")
    text += try sandbox.succeed("show", "1", "--events")
    text += try sandbox.succeed("history", "1")
    try Golden.expect(Golden.settled(text), matches: "pages.txt")
  }

  @Test func `No colour codes in a pipe, and none of the customer's anywhere`() throws {
    let sandbox = try worked()
    for arguments in [["show", "1"], ["list"], ["show", "1", "--json"], ["history", "1"]] {
      let output = try sandbox.run(arguments).output
      #expect(!output.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
    }
    let colored = try sandbox.run(["show", "1", "--color", "always"]).output
    #expect(colored.contains("\u{1B}[1m"))
    #expect(!colored.contains("\u{1B}[31mred"))
  }
}
