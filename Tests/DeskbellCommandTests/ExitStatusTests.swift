import DeskbellCore
import Testing

@testable import deskbell

@Suite struct ExitStatusTests {
  /// A command line, what it ends with, and words that its one sentence must have: what happened,
  /// to what, what to do.
  struct Case: Sendable {
    var arguments: [String]
    var status: Int32
    var words: [String]

    init(_ line: String, _ status: Int32, _ words: String...) {
      arguments = line.split(separator: " ").map(String.init)
      self.status = status
      self.words = words
    }
  }

  private static let cases = [
    Case("undo", 65, "undo"),
    Case("redo", 65, "anna"),
    Case("lst", 64, "'lst'", "'list'"),
    Case("frobnicate", 64, "'frobnicate'", "--help"),
    Case("list --bogus", 64, "--bogus", "list --help"),
    Case("list --limit -1", 64, "--limit"),
    Case("list --array", 64, "--array", "--json"),
    Case("list --view nope", 64, "nope", "open"),
    Case("list statsu:open", 64, "statsu:open", "status:"),
    Case("list --after x", 64, "'x'", "cursor"),
    Case("show", 64, "<ticket>"),
    Case("show one", 64, "'one'"),
    Case("show 99", 66, "#99"),
    Case("history 99", 66, "#99"),
    Case("solve", 64, "numbers", "--query"),
    Case("solve 1 --query x", 64, "not both"),
    Case("solve --query is:open", 64, "1 ticket", "--yes"),
    Case("solve 99", 65, "#99"),
    Case("status lost 1", 64, "'lost'", "pending"),
    Case("status merged 1", 65, "#1", "merged"),
    Case("priority high 1 99", 65, "#99"),
    Case("assign nobody 1", 65, "nobody", "agent list"),
    Case("assign ana 1", 65, "ana", "anna"),
    Case("tag 1", 64, "+TAG"),
    Case("snooze yesterday 1", 64, "yesterday", "2h"),
    Case("snooze 2020-01-01 1", 64, "past"),
    Case("escalate 1", 64, "--to", "--routes"),
    Case("escalate 1 --to supervisor", 64, "--why"),
    Case("escalate 1 --to moon --why x", 64, "moon"),
    Case("reply 99 --text x", 65, "#99"),
    Case("reply 1 --file /nowhere/x", 66, "/nowhere/x"),
    Case("reply 1 --file / --text x", 64, "--text", "--file"),
    Case("reply 1 --file /", 66, "/"),
    Case("reply 1 --response none", 65, "none", "response list"),
    Case("reply 1", 65, "text"),
    Case("list --as ghost --view mine", 78, "ghost", "--as"),
    Case("take 1 --as ghost", 78, "ghost", "agent list"),
    Case("agent show ghost", 65, "ghost"),
    Case("agent add anna", 73, "anna", "edit"),
    Case("agent add An*na", 65, "An*na"),
    Case("agent add x --tier 0", 64, "--tier"),
    Case("agent duty away", 64, "--until"),
    Case("department add Big", 65, "Big"),
    Case("init", 73, "desk.sqlite"),
    Case("backup /nowhere/none", 73, "/nowhere/none"),
    Case("response show none", 65, "none"),
    Case("list --store /nowhere/desk.sqlite", 66, "/nowhere/desk.sqlite", "init"),
    Case("list --store /dev/null", 65, "/dev/null"),
    Case("list due:<soon", 64, "soon", "2h"),
    Case("why 99", 66, "#99"),
    Case("why 1 --at whenever", 64, "whenever"),
    Case("why 1 --clock responses", 64, "responses", "first-response"),
    Case("calendar show none", 65, "none", "calendar list"),
    Case("calendar export", 64, "--into"),
    Case("policy import /nowhere/x.yaml", 66, "/nowhere/x.yaml"),
    Case("policy remove none", 65, "none"),
    Case("policy simulate --last 90d", 64, "--calendar"),
    Case("policy export a b --version 1", 64, "--version"),
    Case("agent edit anna --calendar none-such", 65, "none-such"),
    Case("notice acknowledge", 64, "--all"),
    Case("worker --every never", 64, "never"),
    Case("list --color sometimes", 64, "sometimes", "never"),
  ]

  @Test func `A command that cannot be done says why in words`() throws {
    let sandbox = try Sandbox.withDesk()
    try sandbox.succeed("new", "--customer", "a@example.com", "--subject", "S", "--text", "T")
    for example in Self.cases {
      let result = try sandbox.run(example.arguments)
      #expect(result.status == example.status, "\(example.arguments): \(result.errors)")
      #expect(result.errors.hasPrefix("deskbell: "), "\(example.arguments): \(result.errors)")
      for word in example.words {
        #expect(result.errors.contains(word), "\(example.arguments): \(result.errors)")
      }
    }
  }

  @Test func `What an agent may not do ends with 77`() throws {
    let sandbox = try Sandbox.withDesk()
    try sandbox.succeed("department", "add", "billing")
    try sandbox.succeed("agent", "add", "tim")
    try sandbox.succeed(
      "new", "--customer", "a@example.com", "--subject", "S", "--text", "T", "--department",
      "billing")
    let result = try sandbox.run(["solve", "1", "--as", "tim"])
    #expect(result.status == 77)
    #expect(result.errors.contains("tim"))
    #expect(try sandbox.run(["agent", "add", "x", "--as", "tim"]).status == 77)
  }

  @Test func `A file that is no desk is refused and left as it is`() throws {
    let sandbox = try Sandbox()
    let path = try sandbox.file("desk.sqlite", "These are my notes.\n")
    for command in [["list"], ["init"], ["check"]] {
      let result = try sandbox.run(command)
      #expect([65, 73].contains(result.status))
      #expect(result.errors.contains(path))
    }
    #expect(try TextFile.read(path) == "These are my notes.\n")
  }

  @Test func `Refusals of a batch decide together how it ends`() {
    let permission = Refusal.notPermitted(.solve, agent: "tim", ticket: 1)
    #expect(ExitStatus(refusals: []) == .done)
    #expect(ExitStatus(refusals: [.alreadySo("It is.")]) == .done)
    #expect(ExitStatus(refusals: [permission]) == .notPermitted)
    #expect(ExitStatus(refusals: [permission, .alreadySo("It is.")]) == .notPermitted)
    #expect(ExitStatus(refusals: [permission, .noSuchTicket(1)]) == .badData)
  }

  @Test func `Every error of the desk has its exit code`() {
    let table: [(DeskError, Int32)] = [
      (.noStore(path: "x"), 66), (.storeExists(path: "x"), 73), (.notAStore(path: "x"), 65),
      (.newerStore(path: "x", found: 9, known: 1), 78), (.busy, 75), (.storage("full"), 75),
      (.damaged("x"), 65), (.notFound("x"), 66), (.notPermitted("x"), 77), (.invalid("x"), 65),
    ]
    for (error, code) in table { #expect(ExitStatus(error).rawValue == code) }
  }
}
