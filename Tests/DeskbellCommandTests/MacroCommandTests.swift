import Testing

/// Macros and the outbox on the command line.
@Suite struct MacroCommandTests {
  private let file = """
    name: paid
    guard: is:open
    steps:
      - tag: +paid
      - solve
    reply: "Hello {{customer.firstName|there}}, it is paid."

    """

  private func desk() throws -> Sandbox {
    let sandbox = try Sandbox.withDesk()
    for name in ["ann", "bob"] {
      try sandbox.succeed(
        "new", "--customer", "\(name)@example.com", "--name", "\(name.capitalized) Lee",
        "--subject", "S", "--text", "T")
    }
    return sandbox
  }

  @Test func `A macro is imported, tried, run and taken back`() throws {
    let sandbox = try desk()
    try sandbox.succeed("macro", "import", sandbox.file("paid.yaml", file))
    #expect(try sandbox.succeed("macro", "list").contains("tag: +paid, solve, reply"))
    let trial = try sandbox.succeed("macro", "run", "paid", "1", "2", "--dry-run")
    #expect(trial.contains("status: new → solved"))
    #expect(trial.contains("| Hello Bob, it is paid."))
    #expect(try !sandbox.succeed("show", "1").contains("it is paid"))
    #expect(try sandbox.succeed("macro", "run", "paid", "1", "2").contains("Did paid to #1, #2."))
    #expect(try sandbox.succeed("outbox", "list").contains("bob@example.com"))
    let again = try sandbox.run("macro", "run", "paid", "1")
    #expect(again.status == 65)
    #expect(again.errors.contains("It is only for “is:open”."))
    #expect(try sandbox.succeed("undo").contains("#1, #2"))
    #expect(try sandbox.succeed("show", "1", "--json").contains("\"status\": \"new\""))
  }

  @Test func `What is exported is imported as the same`() throws {
    let sandbox = try desk()
    try sandbox.succeed("macro", "import", sandbox.file("paid.yaml", file))
    let before = try sandbox.succeed("macro", "show", "paid", "--json")
    try sandbox.succeed("macro", "export", sandbox.folder + "/out")
    try sandbox.succeed("macro", "remove", "paid")
    try sandbox.succeed("macro", "import", sandbox.folder + "/out")
    #expect(try sandbox.succeed("macro", "show", "paid", "--json") == before)
  }

  @Test func `A wrong file is refused by its lines and stops no other`() throws {
    let sandbox = try desk()
    let wrong = try sandbox.file("wrong.yaml", "name: wrong\nsteps:\n  - stauts: open\n")
    let result = try sandbox.run(
      "macro", "import", wrong, sandbox.file("paid.yaml", file))
    #expect(result.status == 65)
    #expect(result.errors.contains("wrong.yaml:3:"))
    #expect(result.output.contains("paid: imported"))
    #expect(try sandbox.run("macro", "check", wrong).status == 65)
    #expect(try sandbox.run("macro", "check").status == 0)
  }

  @Test func `An answer goes out later, is taken back, and sent at once`() throws {
    let sandbox = try desk()
    try sandbox.succeed("reply", "1", "--at", "3d", "--text", "It will be done on Monday.")
    #expect(try sandbox.succeed("outbox", "list", "--json").contains("\"isScheduled\": true"))
    try sandbox.succeed("outbox", "cancel", "1")
    #expect(try sandbox.succeed("outbox", "list", "--json").isEmpty)
    #expect(try !sandbox.succeed("show", "1").contains("on Monday"))
    try sandbox.succeed("reply", "1", "--at", "3d", "--text", "It will be done on Monday.")
    #expect(try sandbox.succeed("outbox", "send-now", "1").contains("Sent the answer on #1."))
    #expect(try sandbox.run("outbox", "cancel", "1").status == 66)
    #expect(try sandbox.run("reply", "1", "--at", "whenever", "--text", "x").status == 64)
  }

  @Test func `An answer with a gap is refused, other doubts are printed`() throws {
    let sandbox = try desk()
    let gap = try sandbox.run(
      "reply", "1", "--text", "Dear {{customer.nmae}}, the file is attached.")
    #expect(gap.status == 65)
    #expect(gap.errors.contains("{{customer.nmae}} is no value"))
    let doubt = try sandbox.run(
      "reply", "1", "--text", "Dear Bob, the file is attached, bob@example.com has it too.")
    #expect(doubt.status == 0)
    #expect(doubt.errors.contains("#1: warning: The text speaks of an attachment"))
    #expect(doubt.errors.contains("bob@example.com belongs to another customer, Bob Lee."))
    #expect(doubt.errors.contains("It greets “Bob”, but the customer is Ann Lee."))
    try sandbox.succeed("reply", "1", "--force", "--text", "Dear {{customer.nmae}}")
  }

  @Test func `A signature is shown, checked and removed`() throws {
    let sandbox = try desk()
    try sandbox.succeed("department", "add", "billing")
    let path = try sandbox.file("signature.txt", "{{agent.name}}\nBilling\n\n")
    try sandbox.succeed("department", "edit", "billing", "--signature-file", path)
    #expect(
      try sandbox.succeed("department", "list", "--json")
        .contains("\"signature\": \"{{agent.name}}\\nBilling\""))
    let wrong = try sandbox.run("department", "edit", "billing", "--signature", "{{agent.nmae}}")
    #expect(wrong.status == 65)
    #expect(wrong.errors.contains("Did you mean {{agent.name}}?"))
    try sandbox.succeed("department", "edit", "billing", "--signature", "")
    #expect(
      try sandbox.succeed("department", "list", "--json").contains("\"signature\": null"))
  }
}
