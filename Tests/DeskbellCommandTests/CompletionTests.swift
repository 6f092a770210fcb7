import DeskbellCore
import HeadlessTerminal
import Testing

@testable import deskbell

/// The real shells with names on the desk that were written to run commands.
@Suite struct CompletionTests {
  /// How a shell is started without anybody's configuration, and how it reads a script.
  struct Shell: CustomTestStringConvertible, Sendable {
    var name: String
    var arguments: [String]
    var setUp: @Sendable (_ script: String) -> String

    var testDescription: String { name }

    static let all = [
      Shell(name: "bash", arguments: ["--norc", "-i"]) { "source \($0)" },
      Shell(name: "zsh", arguments: ["-f", "-i"]) {
        "autoload -U compinit; compinit -D -u; source \($0)"
      },
      Shell(name: "fish", arguments: ["--no-config", "-i"]) { "source \($0)" },
    ]
  }

  private func path(of shell: String) -> String? {
    ["/bin/", "/usr/bin/"].map { $0 + shell }.first { TextFile.exists($0) }
  }

  /// Types a beginning, has it completed, and runs the line: what the shell then says.
  private func complete(_ typed: String, in shell: Shell, _ sandbox: Sandbox, until end: String)
    throws
  {
    let program = HeadlessTerminal.builtProgram("deskbell")
    let folder = program.split(separator: "/").dropLast().map { "/" + $0 }.joined()
    let script = try sandbox.file(
      "script", sandbox.succeed("completions", shell.name))
    var environment = sandbox.environment
    environment["PATH"] = "\(folder):/usr/bin:/bin"
    environment["PS1"] = "ready> "
    environment["TERM"] = "xterm-256color"
    let found = try #require(
      path(of: shell.name), "\(shell.name) is missing; scripts/set-up --tests")
    let terminal = try HeadlessTerminal(
      found, shell.arguments, environment: environment, size: (160, 40))
    terminal.send("cd \(sandbox.folder); \(shell.setUp(script)); echo is''ready\r")
    try terminal.wait { $0.text.contains("isready") }
    terminal.send(typed + "\t")
    try terminal.wait { $0.text.contains(end) }
    // The line as it was completed is run: what was inserted must be one word.
    terminal.send("\r")
    terminal.send("echo is''done\r")
    try terminal.wait { $0.text.contains("isdone") }
    terminal.send("exit\r")
  }

  @Test(
    arguments: Shell.all, ["ab`touch${IFS}PWN`", "ab$(touch PWN)", "ab';touch PWN;'", "ab\"*~&"])
  func `A customer's address is completed and never evaluated`(
    _ shell: Shell, _ local: String
  ) throws {
    let sandbox = try Sandbox.withDesk()
    let desk = try Desk.open(path: sandbox.store)
    _ = try desk.receive([
      IncomingMessage(
        channel: .mail, externalID: "a@x", from: Address(address: "\(local)@evil.example"),
        subject: "S", text: "T")
    ])
    try complete("deskbell customer show ab", in: shell, sandbox, until: "evil.example")
    #expect(!TextFile.exists(sandbox.folder + "/PWN"))
  }

  @Test(arguments: Shell.all)
  func `The name of a view is completed and never evaluated`(_ shell: Shell) throws {
    let sandbox = try Sandbox.withDesk()
    try sandbox.succeed("view", "add", "zz $(touch PWN) `touch PWN` end", "is:open")
    try complete("deskbell view show zz", in: shell, sandbox, until: "end")
    #expect(!TextFile.exists(sandbox.folder + "/PWN"))
  }

  @Test func `No script evaluates what the desk answers`() throws {
    let script = CompletionScript.text(for: .bash)
    #expect(!script.contains("-W \"$("))
    #expect(script.contains("__deskbell_add_lines < <(__deskbell_custom_complete"))
  }
}
