import Testing

/// Desks that are made to try and to measure.
@Suite struct DemoTests {
  @Test func `The demo desk can be kept and worked on`() throws {
    let sandbox = try Sandbox()
    let path = try sandbox.succeed("demo", "--print-store", "--store", sandbox.store)
    #expect(path == sandbox.store + "\n")
    #expect(try sandbox.succeed("check") == "The desk is whole.\n")
    let mine = try sandbox.succeed("list", "--view", "mine", "--json")
    #expect(mine.split(separator: "\n").count > 5)
  }

  @Test func `The same seed and the same moment make the same desk`() throws {
    let first = try Sandbox()
    let second = try Sandbox()
    for sandbox in [first, second] {
      try sandbox.succeed(
        "generate", "--tickets", "120", "--seed", "7", "--now", "2026-11-21T10:00:00Z")
    }
    let list = ["list", "--view", "all", "--json", "--limit", "0"]
    let tickets = try first.run(list).output
    #expect(tickets.split(separator: "\n").count == 120)
    #expect(try second.run(list).output == tickets)
  }

  @Test func `A list goes on where it said it stopped`() throws {
    let sandbox = try Sandbox()
    try sandbox.succeed("generate", "--tickets", "50", "--now", "2026-11-21T10:00:00Z")
    let all = try sandbox.run(["list", "--view", "all", "--json", "--limit", "0"])
    #expect(all.errors.isEmpty)
    var pages = ""
    var cursor: [String] = []
    for _ in 0..<3 {
      let page = try sandbox.run(["list", "--view", "all", "--json", "--limit", "20"] + cursor)
      pages += page.output
      let words = page.errors.split(separator: " ")
      let place = words.firstIndex(of: "--after").map { words[$0 + 1].dropLast() }
      cursor = place.map { ["--after", String($0)] } ?? []
    }
    #expect(pages == all.output)
    #expect(cursor.isEmpty)
  }
}
