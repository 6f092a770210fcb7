import Glibc
import HeadlessTerminal
import Testing

/// How the program behaves at the ends of its streams: pipes, terminals, editors.
@Suite struct StreamTests {
  @Test func `Without a terminal the workspace is a sentence, not a hang`() throws {
    let result = try Sandbox.withDesk().run([])
    #expect(result.status == 69)
    #expect(result.errors.contains("terminal"))
    #expect(result.output.isEmpty)
  }

  @Test func `A dumb terminal is a sentence, not a hang`() throws {
    let sandbox = try Sandbox.withDesk()
    let terminal = try HeadlessTerminal(
      HeadlessTerminal.builtProgram("deskbell"),
      environment: sandbox.environment.merging(["TERM": "dumb"]) { $1 })
    #expect(try terminal.waitForExit() == 69)
    #expect(terminal.text.contains("dumb"))
  }

  @Test func `A reader that goes away ends the program without a word`() throws {
    let sandbox = try Sandbox.withDesk()
    let script =
      "'\(HeadlessTerminal.builtProgram("deskbell"))' --help | true; echo ${PIPESTATUS[0]}"
    let result = try sandbox.start(["-c", script], program: "/bin/bash").wait()
    #expect(result.errors.isEmpty)
    #expect(["141\n", "0\n"].contains(result.output))
  }

  @Test func `A full disk behind standard output is said`() throws {
    let sandbox = try Sandbox()
    let script = "'\(HeadlessTerminal.builtProgram("deskbell"))' --help > /dev/full"
    let result = try sandbox.start(["-c", script], program: "/bin/sh").wait()
    #expect(result.status == 74)
  }

  @Test func `The version is one line`() throws {
    let result = try Sandbox().run("--version")
    #expect(result.output.hasPrefix("deskbell "))
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test func `On a terminal the text is written in the person's editor`() throws {
    let sandbox = try Sandbox.withDesk()
    try sandbox.succeed("new", "--customer", "a@example.com", "--subject", "S", "--text", "T")
    let editor = try sandbox.file("editor.sh", "printf 'From the editor.\\n' > \"$1\"\n")
    let terminal = try HeadlessTerminal(
      HeadlessTerminal.builtProgram("deskbell"), ["note", "1"],
      environment: sandbox.environment.merging(["VISUAL": "sh '\(editor)'"]) { $1 })
    #expect(try terminal.waitForExit() == 0)
    #expect(try sandbox.succeed("show", "1").contains("From the editor."))
  }

  @Test func `Without an editor the person is told what to set`() throws {
    let sandbox = try Sandbox.withDesk()
    try sandbox.succeed("new", "--customer", "a@example.com", "--subject", "S", "--text", "T")
    let terminal = try HeadlessTerminal(
      HeadlessTerminal.builtProgram("deskbell"), ["note", "1"], environment: sandbox.environment)
    #expect(try terminal.waitForExit() == 78)
    #expect(terminal.text.contains("VISUAL"))
  }

  @Test func `Text that is not UTF-8 is refused with the name of its file`() throws {
    let sandbox = try Sandbox.withDesk()
    try sandbox.succeed("new", "--customer", "a@example.com", "--subject", "S", "--text", "T")
    let path = sandbox.folder + "/latin1.txt"
    let made = try sandbox.start(
      ["-c", "printf 'caf\\351' > '\(path)'"], program: "/bin/sh"
    ).wait()
    #expect(made.status == 0)
    let result = try sandbox.run(["note", "1", "--file", path])
    #expect(result.status == 65)
    #expect(result.errors.contains(path))
  }
}
