import Testing

/// Canned responses from files into answers.
@Suite struct ResponseTests {
  private let file = """
    ---
    name: refund
    language: en
    title: Refund
    ---
    Dear {{customer.firstName|customer}}, ticket {{ticket.number}}: {{customer.organisation}}

    """

  private func desk() throws -> Sandbox {
    let sandbox = try Sandbox.withDesk()
    try sandbox.succeed(
      "new", "--customer", "ann@example.com", "--name", "Ann Lee", "--subject", "S", "--text", "T")
    try sandbox.succeed("response", "import", sandbox.file("refund.md", file))
    return sandbox
  }

  @Test func `A sample desk has departments and responses that belong to them`() throws {
    let sandbox = try Sandbox()
    try sandbox.succeed("init", "--sample")
    #expect(try sandbox.succeed("department", "list").contains("billing"))
    let responses = try sandbox.succeed("response", "list", "--json")
    #expect(responses.contains("\"name\": \"greeting\""))
    #expect(responses.contains("\"department\": \"billing\""))
  }

  @Test func `A value that the ticket does not have blocks sending`() throws {
    let sandbox = try desk()
    let result = try sandbox.run(["reply", "1", "--response", "refund"])
    #expect(result.status == 65)
    #expect(result.errors.contains("customer.organisation"))
    #expect(try !sandbox.succeed("show", "1").contains("Dear"))
  }

  @Test func `A response is filled in for the ticket`() throws {
    let sandbox = try desk()
    let fixed = file.replacing("{{customer.organisation}}", with: "thanks")
    try sandbox.succeed("response", "import", sandbox.file("refund.md", fixed))
    try sandbox.succeed("reply", "1", "--response", "refund")
    #expect(try sandbox.succeed("show", "1").contains("Dear Ann, ticket 1: thanks"))
  }

  @Test func `What is exported is imported as the same`() throws {
    let sandbox = try desk()
    try sandbox.succeed("response", "export", sandbox.folder + "/out")
    let before = try sandbox.succeed("response", "show", "refund", "--json")
    try sandbox.succeed("response", "remove", "refund")
    try sandbox.succeed("response", "import", sandbox.folder + "/out")
    #expect(try sandbox.succeed("response", "show", "refund", "--json") == before)
    let again = try sandbox.run(["response", "export", sandbox.folder + "/out"])
    #expect(again.status == 73)
    try sandbox.succeed("response", "export", sandbox.folder + "/out", "--force")
  }

  @Test func `Two names that would be one file are refused before anything is written`() throws {
    let sandbox = try desk()
    for (place, name) in [".refund", "_refund"].enumerated() {
      try sandbox.succeed(
        "response", "import",
        sandbox.file("\(place).md", file.replacing("name: refund", with: "name: '\(name)'")))
    }
    let result = try sandbox.run(["response", "export", sandbox.folder + "/out", "--force"])
    #expect(result.status == 73)
    #expect(result.errors.contains(".refund and _refund would both be written to"))
    #expect(result.output == "")
    for name in [".refund", "_refund"] {
      try sandbox.succeed("response", "export", sandbox.folder + "/" + name, name)
    }
  }

  @Test func `A wrong file is refused by its line and stops no other`() throws {
    let sandbox = try Sandbox.withDesk()
    let wrong = try sandbox.file("a.md", file.replacing("{{ticket.number}}", with: "{{tickt}}"))
    let right = try sandbox.file("b.md", file)
    let result = try sandbox.run(["response", "import", wrong, right])
    #expect(result.status == 65)
    #expect(result.errors.contains("\(wrong):6: "))
    #expect(result.output == "refund: imported\n")
    #expect(try sandbox.run(["response", "check", wrong]).status == 65)
    #expect(try sandbox.run(["response", "check"]).status == 0)
  }
}
