import Testing

@testable import deskbell

@Suite struct ViewCommandTests {
  @Test func `A view is added, listed, used, changed and removed`() throws {
    let sandbox = try Sandbox.withDesk()
    for (subject, tag) in [("Parcel one", "parcel"), ("Parcel two", "parcel"), ("Other", "x")] {
      try sandbox.succeed(
        "new", "--customer", "a@example.org", "--subject", subject, "--text", "hello", "--tag", tag)
    }
    try sandbox.succeed("view", "add", "Parcels", "is:open", "tag:parcel", "-two", "--sort", "age")
    #expect(
      try sandbox.succeed("view", "list", "--json")
        == #"{"name": "Parcels", "owner": "anna", "query": "is:open tag:parcel -two", "#
        + #""columns": [], "order": "age", "tickets": 1}"# + "\n")
    let list = try sandbox.succeed("list", "--view", "parcels")
    #expect(list.contains("Parcel one") && !list.contains("Parcel two"))
    try sandbox.succeed(
      "view", "edit", "Parcels", "--query", "tag:parcel OR tag:x", "--rename", "Boxes", "--shared",
      "--columns", "number,subject,tags")
    let shown = try sandbox.succeed("view", "show", "boxes")
    #expect(shown.contains("tag:parcel OR tag:x") && shown.contains("number subject tags"))
    #expect(shown.contains("tickets  3"))
    #expect(try sandbox.succeed("list", "--view", "Boxes", "-other").contains("Parcel two"))
    #expect(try sandbox.succeed("view", "remove", "Boxes") == "Boxes: removed\n")
    #expect(try sandbox.run("list", "--view", "Boxes").status == 64)
  }

  @Test func `A query that reads no more is said with its place`() throws {
    let sandbox = try Sandbox.withDesk()
    let result = try sandbox.run("view", "add", "Broken", "dept:nowhere")
    #expect(result.status == 64)
    #expect(result.errors.contains("There is no department \"nowhere\""))
    #expect(result.errors.contains("^^^^^^^"))
    let name = try sandbox.run("view", "add", "mine", "is:open")
    #expect(name.status == 65)
    #expect(name.errors.contains("every desk has"))
  }

  @Test func `Many tickets by a query: shown, agreed to, undone`() throws {
    let sandbox = try Sandbox.withDesk()
    for number in 1...60 {
      try sandbox.succeed(
        "new", "--customer", "a@example.org", "--subject", "Wave \(number)", "--text", "x",
        "--tag", "wave")
    }
    try sandbox.succeed("solve", "3")
    let dry = try sandbox.succeed("solve", "--query", "tag:wave", "--dry-run")
    #expect(dry.hasPrefix("59 of 60 tickets would change.\n  59: set new → solved\n"))
    #expect(dry.contains("#3: It is so already."))
    #expect(try sandbox.run("solve", "--query", "tag:wave").status == 64)
    #expect(
      try sandbox.succeed("list", "is:open", "--json", "--limit", "0").split(separator: "\n").count
        == 59)
    try sandbox.succeed("solve", "--query", "tag:wave", "--yes")
    #expect(try sandbox.succeed("list", "is:open", "--json").isEmpty)
    try sandbox.succeed("undo")
    #expect(
      try sandbox.succeed("list", "is:open", "--json", "--limit", "0").split(separator: "\n").count
        == 59)
  }

  @Test func `Snoozing by options and by the first argument`() throws {
    let sandbox = try Sandbox.withDesk()
    try sandbox.succeed(
      "new", "--customer", "a@example.org", "--subject", "Parcel", "--text", "x")
    try sandbox.succeed("snooze", "1", "--until", "3d", "--reason", "waits for the parcel")
    #expect(try sandbox.succeed("history", "1").contains("waits for the parcel"))
    #expect(
      try sandbox.succeed("snooze", "1", "--until-reply")
        == "Snoozed #1 until the customer writes.\n")
    try sandbox.succeed("snooze", "off", "1")
    try sandbox.succeed("snooze", "2h", "1")
    #expect(try sandbox.succeed("list", "is:snoozed", "--json").contains("\"number\": 1"))
    #expect(try sandbox.run("snooze", "1").status == 64)
    #expect(try sandbox.run("snooze", "--until", "2h", "--until-reply", "1").status == 64)
    #expect(try sandbox.run("snooze", "--until", "2h", "x").status == 64)
  }
}
