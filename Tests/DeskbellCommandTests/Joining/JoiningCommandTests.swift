import Testing

@testable import deskbell

/// Merging, splitting and linking from the command line.
@Suite struct JoiningCommandTests {
  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox.withDesk()
    for (place, subject) in ["Refund", "Re: Refund", "Router"].enumerated() {
      let line = """
        {"channel": "mail", "externalID": "m\(place)", "subject": "\(subject)", \
        "from": {"name": "Jonas", "address": "\(place == 2 ? "ona" : "jonas")@example.org"}, \
        "text": "Text \(place)"}
        """
      try sandbox.succeed("intake", "jsonl", input: line + "\n")
    }
    return sandbox
  }

  @Test func `Merging, the way back, and its traces`() throws {
    let sandbox = try sandbox()
    #expect(try sandbox.succeed("merge", "2", "--into", "1") == "Merged #2 into #1.\n")
    let shown = try sandbox.succeed("show", "2")
    #expect(shown.contains("merged    into #1"))
    #expect(try sandbox.succeed("show", "1").contains("Text 1"))
    #expect(try sandbox.succeed("history", "1").contains("merged #2 into it: 1 message came"))
    #expect(try sandbox.succeed("show", "2", "--json").contains("\"mergedInto\": 1"))
    #expect(try sandbox.succeed("unmerge", "2") == "Made #2 stand alone again.\n")
    #expect(try sandbox.succeed("show", "2").contains("Text 1"))
    #expect(
      try sandbox.succeed("undo") == "Undone on #2, #1: the parting of merged tickets.\n"
        || sandbox.succeed("show", "1").contains("Text 1"))
    #expect(try sandbox.succeed("check").isEmpty == false)
  }

  @Test func `Different customers are refused until it is said`() throws {
    let sandbox = try sandbox()
    let refused = try sandbox.run("merge", "3", "--into", "1")
    #expect(refused.status == 65)
    #expect(refused.errors.contains("They have different customers: #3 is of Jonas"))
    try sandbox.succeed("merge", "3", "--into", "1", "--different-customers")
    #expect(try sandbox.run("merge", "1", "--into", "3", "--different-customers").status == 65)
    #expect(try sandbox.run("reply", "3", "--text", "x").errors.contains("was merged into #1"))
  }

  @Test func `A message is split out by its id`() throws {
    let sandbox = try sandbox()
    try sandbox.succeed("note", "1", "--text", "router too")
    let printed = try sandbox.succeed("split", "1", "--message", "4", "--subject", "Cable")
    #expect(printed == "Split #4 out of #1.\n")
    #expect(try sandbox.succeed("show", "4").contains("Cable"))
    let refused = try sandbox.run("split", "1", "--message", "1")
    #expect(refused.status == 65)
    #expect(refused.errors.contains("began with this message"))
    let line = try sandbox.succeed("undo", "--json")
    #expect(line.contains("\"ticket\": 4"))
    #expect(try sandbox.succeed("show", "4").contains("into #1"))
  }

  @Test func `Links are told from both sides and taken away`() throws {
    let sandbox = try sandbox()
    #expect(
      try sandbox.succeed("link", "3", "incident-of", "1")
        == "Linked: #3 is an incident of #1.\n")
    #expect(try sandbox.succeed("show", "1").contains("has the incident #3 Router (new)"))
    let json = try sandbox.succeed("show", "3", "--json")
    #expect(
      json.contains(
        "\"links\": [{\"kind\": \"incident-of\", \"isOutgoing\": true, \"ticket\": 1"))
    try sandbox.succeed("unlink", "1", "incident-of", "3")
    #expect(try sandbox.succeed("show", "3", "--json").contains("\"links\": []"))
    #expect(try sandbox.run("link", "3", "likes", "1").status == 64)
  }

  @Test func `Solving a problem answers its incidents, each with its own values`() throws {
    let sandbox = try sandbox()
    try sandbox.succeed("link", "2", "incident-of", "1")
    try sandbox.succeed("link", "3", "incident-of", "1")
    let text = "{{customer.firstName}}, #{{ticket.number}} is solved."
    let printed = try sandbox.succeed("solve", "1", "--incidents", "--text", text)
    #expect(printed == "Solved #1, #2, #3.\n")
    #expect(try sandbox.succeed("show", "3").contains("Jonas, #3 is solved."))
    try sandbox.succeed("undo")
    for ticket in ["1", "2", "3"] {
      #expect(try sandbox.succeed("show", ticket, "--json").contains("\"status\": \"new\""))
    }
    #expect(try sandbox.run("solve", "1", "--incidents").status == 64)
    let missing = try sandbox.run(
      "solve", "1", "--incidents", "--text", "{{customer.organisation}}")
    #expect(missing.status == 65)
    #expect(missing.errors.contains("#2 has no customer.organisation"))
  }

  @Test func `What looks alike is listed with the reasons`() throws {
    let sandbox = try sandbox()
    let text = try sandbox.succeed("similar", "1")
    #expect(text.contains("Re: Refund") && text.contains("same subject"))
    let json = try sandbox.succeed("similar", "1", "--json")
    #expect(json.hasPrefix("{\"number\": 2, \"subject\": \"Re: Refund\", \"status\": \"new\""))
    #expect(try sandbox.run("similar", "9").status == 65)
  }
}
