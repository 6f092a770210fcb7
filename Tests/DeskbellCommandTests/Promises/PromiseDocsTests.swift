import Testing

/// What the documentation shows is true.
@Suite struct PromiseDocsTests {
  @Test func `The files in the documentation can be put in force as they stand`() throws {
    let text = try SourceTree.text(of: "docs/promises.md")
    let blocks = text.matches(of: /```yaml\n((?s:.*?))```/).map { String($0.output.1) }
    try #require(blocks.count == 2)
    let sandbox = try Sandbox.withDesk()
    let calendar = try sandbox.file("berlin.yaml", blocks[0])
    let always = try sandbox.file("always.yaml", PromisedDesk.always)
    let policy = try sandbox.file("standard.yaml", blocks[1])
    let said = try sandbox.succeed(
      "policy", "import", policy, "--calendar", calendar, "--calendar", always)
    #expect(said.contains("standard: version 1 is in force"))
    #expect(
      try sandbox.succeed("policy", "check", policy) == "1 policy, 1 example, nothing wrong.\n")
  }

  @Test func `Every key of a policy is explained`() throws {
    let text = try SourceTree.text(of: "docs/promises.md")
    for key in [
      "name", "order", "calendar", "levels", "pauses_in", "solved_unanswered", "entries",
      "examples", "when", "targets",
    ] {
      #expect(text.contains("| `\(key)` |"), "\(key)")
    }
  }
}
