import ArgumentParser
import Testing

@testable import deskbell

/// The pages that are made from tables, completions, the status line.
@Suite struct ManualTests {
  @Test(arguments: ManualPage.allCases)
  func `A page of the documentation is as the tables are`(page: ManualPage) throws {
    let result = try Sandbox().run("manual", "print", page.rawValue)
    #expect(result.status == 0)
    try SourceTree.expect(result.output, in: "docs/\(page.rawValue)")
  }

  @Test(arguments: [ManualPage.program, .configuration, .keys])
  func `A page is one that man can show`(page: ManualPage) throws {
    let sandbox = try Sandbox()
    let path = try sandbox.file("page", page.text())
    let shown = try sandbox.start(
      ["-Kutf8", "-man", "-Tutf8", "-ww", path], program: "/usr/bin/groff"
    ).wait()
    #expect(shown.status == 0)
    #expect(shown.errors.isEmpty)
    #expect(shown.output.contains("Deskbell"))
  }

  @Test func `Every command of the command line has its place in the manual`() throws {
    let page = try ManualPage.program.text()
    for path in CommandPath.all where path.configuration.subcommands.isEmpty {
      guard path.configuration.shouldDisplay, path.words.first != "manual" else { continue }
      let name = ManualText.escaped(path.words.joined(separator: " "))
      #expect(page.contains(".SS \"\(name) "), "\(name) is missing")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `Shells get their completions`(shell: String) throws {
    let script = try Sandbox().succeed("completions", shell)
    #expect(script.contains("status-line"))
    #expect(!script.contains("Error"))
  }

  @Test func `A shell is offered the agents and the tickets of the desk`() throws {
    let sandbox = try Sandbox.withDesk()
    try sandbox.succeed("new", "--customer", "c@example.org", "--subject", "S", "--as", "anna")
    let agents = try sandbox.succeed(
      "---completion", "list", "--", "--as", "3", "0", "deskbell", "list", "--as", "")
    #expect(agents == "anna\n")
    let tickets = try sandbox.succeed(
      "---completion", "take", "--", "positional@0", "2", "0", "deskbell", "take", "")
    #expect(tickets == "1\n")
  }

  @Test func `A shell is offered departments, views, macros, responses and customers`() throws {
    let sandbox = try Sandbox.withDesk()
    try sandbox.succeed("department", "add", "billing", "--as", "anna")
    try sandbox.succeed("view", "add", "Parcels", "tag:parcel", "--as", "anna")
    let macro = try sandbox.file(
      "calm.yaml", "name: calm\ntitle: Calm\nsteps:\n  - status: pending\n")
    try sandbox.succeed("macro", "import", macro, "--as", "anna")
    let response = try sandbox.file(
      "hello.md", "---\nname: hello\nlanguage: en\ntitle: Hello\n---\nHello.\n")
    try sandbox.succeed("response", "import", response, "--as", "anna")
    try sandbox.succeed("new", "--customer", "c@example.org", "--subject", "S", "--as", "anna")
    func offered(_ command: String..., option: String? = nil, typed: String = "") throws -> [String]
    {
      let line = ["deskbell"] + command + [option].compactMap(\.self) + [typed]
      let request = [option ?? "positional@0", "\(line.count - 1)", "\(typed.count)"]
      let result = try sandbox.run(["---completion"] + command + ["--"] + request + line)
      #expect(result.status == 0, "\(result.errors)")
      return result.output.split(separator: "\n").map(String.init)
    }
    #expect(try offered("move") == ["billing"])
    let views = try offered("list", option: "--view")
    #expect(views.contains("mine") && views.contains("billing") && views.contains("Parcels"))
    #expect(try offered("view", "show") == ["Parcels"])
    #expect(try offered("macro", "run") == ["calm"])
    #expect(try offered("response", "show") == ["hello"])
    #expect(try offered("customer", "show", typed: "c@") == ["c@example.org"])
    #expect(try offered("customer", "show") == [])
  }

  @Test func `The status line has what presses`() throws {
    let sandbox = try Sandbox.withDesk()
    try sandbox.succeed(
      "new", "--as", "anna", "--customer", "c@example.org", "--subject", "Help",
      "--text", "It broke.")
    try sandbox.succeed("take", "1", "--as", "anna")
    #expect(try sandbox.succeed("status", "--as", "anna") == "1 mine\n")
    #expect(
      try sandbox.succeed("status", "--format", "json", "--as", "anna")
        == "{\"mine\": 1, \"atRisk\": 0, \"breached\": 0, \"notices\": 0}\n")
    #expect(try sandbox.succeed("status-line", "--format", "tmux", "--as", "anna") == "1 mine\n")
    let waybar = try sandbox.succeed("status", "--format=waybar", "--as", "anna")
    #expect(waybar == "{\"text\": \"1\", \"tooltip\": \"1 mine\", \"class\": \"calm\"}\n")
    #expect(try sandbox.run("status", "solved", "1", "--as", "anna").status == 0)
    #expect(try sandbox.succeed("status", "--as", "anna") == "nothing waits\n")
    #expect(try sandbox.run("status", "--format", "x").status == 64)
  }

  @Test func `tmux is told what is late in colours`() {
    let line = StatusLine(mine: 14, atRisk: 3, breached: 2, notices: 1)
    #expect(
      line.text(.tmux)
        == "14 mine #[fg=yellow]3 at risk#[default] #[fg=red]2 breached#[default] 1 notice")
    #expect(line.text(.plain) == "14 mine, 3 at risk, 2 breached, 1 notice")
  }

  @Test func `What can be set is printed, listed and checked`() throws {
    let sandbox = try Sandbox()
    let defaults = try sandbox.succeed("config", "print-default")
    let path = try sandbox.file("config.yaml", defaults)
    #expect(try sandbox.run("config", "check", "--config", path).status == 0)
    let own = try sandbox.file("own.yaml", "mouse: true\n")
    let list = try sandbox.succeed("config", "list", "--config", own, "--json")
    #expect(list.contains("{\"name\": \"mouse\", \"value\": \"true\", \"default\": \"false\""))
    #expect(try sandbox.run("config", "check", "--config", "/nowhere").status == 78)
    let keys = try sandbox.succeed("keys", "print", "--profile", "mutt", "--json")
    #expect(keys.contains("\"command\": \"ticket.reply\", \"argument\": null"))
    #expect(try sandbox.run("keys", "print", "--profile", "emacs").status == 64)
  }
}

extension SourceTree {
  /// Compares a text with a file of the sources; `RECORD_GOLDEN=1` writes it.
  static func expect(_ text: String, in file: String) throws {
    let path = root + file
    if ProcessEnvironment.value("RECORD_GOLDEN") != nil { try TextFile.write(text, to: path) }
    #expect(try TextFile.read(path) == text, "\(file) is old: make docs")
  }
}
