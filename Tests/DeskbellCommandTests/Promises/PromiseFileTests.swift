import DeskbellCore
import Testing

/// Calendars and policies put in force, from files, and what becomes of files that are wrong.
@Suite struct PromiseFileTests {
  private static let berlin = """
    name: berlin
    zone: Europe/Berlin
    day: 8h
    hours:
      mon: ["09:00-17:00"]

    """

  @Test func `Versions follow each other, and what is the same is no new one`() throws {
    let sandbox = try Sandbox.withDesk()
    let file = try sandbox.file("berlin.yaml", Self.berlin)
    #expect(
      try sandbox.succeed("calendar", "import", file) == "berlin: version 1 is in force\n")
    #expect(try sandbox.succeed("calendar", "import", file) == "berlin: unchanged\n")
    let other = try sandbox.file("b2.yaml", Self.berlin + "  tue: [\"09:00-12:00\"]\n")
    let line = try sandbox.succeed("calendar", "import", other, "--json")
    #expect(line.hasPrefix("{\"kind\": \"calendar\", \"name\": \"berlin\", \"version\": 2, "))
    #expect(line.hasSuffix("\"by\": \"anna\", \"state\": \"in force\", \"changed\": true}\n"))
    let versions = try sandbox.succeed("calendar", "versions", "berlin", "--json")
    #expect(versions.split(separator: "\n").count == 2)
    #expect(versions.contains("\"version\": 1"))
    #expect(versions.contains("\"replaced\""))
    #expect(try sandbox.succeed("calendar", "show", "berlin", "--version", "1") == Self.berlin)
    #expect(try sandbox.succeed("calendar", "show", "berlin").contains("tue:"))
    #expect(try sandbox.succeed("calendar", "list").contains("Europe/Berlin"))
  }

  @Test func `What is exported is what was written, comments and all`() throws {
    let promised = try PromisedDesk(policy: "# Ours.\n" + PromisedDesk.policy)
    let sandbox = promised.sandbox
    #expect(
      try sandbox.succeed("policy", "export", "standard") == "# Ours.\n" + PromisedDesk.policy)
    let folder = sandbox.folder + "/out"
    try sandbox.succeed("policy", "export", "--into", folder)
    #expect(
      try sandbox.succeed("policy", "import", folder + "/standard.yaml") == "standard: unchanged\n")
    #expect(try sandbox.run("policy", "export", "--into", folder).status == 73)
    try sandbox.succeed("policy", "export", "--into", folder, "--force")
  }

  @Test(arguments: [
    ("standard.yaml:4: ", "name: urgent", "nmae: urgent"),
    ("standard.yaml:5: when, column 10: ", "priority:urgent", "priority:urgnet"),
    ("standard.yaml:6: ", "first-response: 15m", "first-response: 0m"),
    ("standard.yaml:6: ", "first-response: 15m", "first-response: 100000d"),
    ("standard.yaml:2: There is no calendar", "calendar: always", "calendar: alwyas"),
    ("standard.yaml:6: ", "    when: priority:urgent\n", ""),
    ("standard.yaml:5: ", "priority:urgent", "is:breached"),
    ("standard.yaml:15: ", "first-response: 15m", "first-response: 20m"),
    ("standard.yaml:2: ", "name: standard", "name: [standard"),
  ])
  func `A policy that is wrong is refused by line, and the old one stays`(
    _ place: String, _ right: String, _ wrong: String
  ) throws {
    let promised = try PromisedDesk()
    let sandbox = promised.sandbox
    let text = PromisedDesk.policy.replacing(right, with: wrong)
    #expect(text != PromisedDesk.policy)
    let file = try sandbox.file("standard.yaml", text)
    let result = try sandbox.run("policy", "import", file)
    #expect(result.status == 65)
    #expect(result.errors.contains(place), "\(result.errors)")
    #expect(result.output.isEmpty)
    #expect(try sandbox.succeed("policy", "export", "standard") == PromisedDesk.policy)
    let checked = try sandbox.run("policy", "check", file)
    #expect(checked.status == 65)
    #expect(checked.output.contains(place))
  }

  @Test(arguments: [
    ("hours: {}\n", ":3: "), ("hours: { mon: [\"09:00-12:00\", \"11:00-13:00\"] }\n", ":3: mon: "),
    ("hours: { mon: [\"09:00-17:00\"] }\nholidays: { 2026-02-30: x }\n", ":4: "), ("", ":1: "),
  ])
  func `Of several files all are taken or none`(_ rest: String, _ place: String) throws {
    let sandbox = try Sandbox.withDesk()
    let good = try sandbox.file("berlin.yaml", Self.berlin)
    let wrong = try sandbox.file("wrong.yaml", "name: wrong\nzone: Europe/Berlin\n" + rest)
    let result = try sandbox.run("calendar", "import", good, wrong)
    #expect(result.status == 65)
    #expect(result.errors.contains("wrong.yaml" + place), "\(result.errors)")
    #expect(try sandbox.succeed("calendar", "list", "--json").isEmpty)
  }

  @Test func `Rubbish is refused, whatever it is`() throws {
    let sandbox = try Sandbox.withDesk()
    for rubbish in ["", "\u{0}\u{1}", "- a\n- b\n", "*a: &a [", "name: x", "\u{1B}[31m: 1"] {
      let file = try sandbox.file("rubbish.yaml", rubbish)
      for kind in ["calendar", "policy"] {
        let result = try sandbox.run(kind, "import", file)
        #expect(result.status == 65, "\(rubbish): \(result.errors)")
        #expect(result.errors.contains("rubbish.yaml:"), "\(rubbish): \(result.errors)")
        #expect(!result.errors.contains("\u{1B}"))
      }
    }
    #expect(try sandbox.run("policy", "import", "/no/such").status == 66)
    #expect(try sandbox.run("policy", "show", "nothing").status == 65)
  }

  @Test func `A calendar that a policy needs stays; a policy that is removed keeps its versions`()
    throws
  {
    let promised = try PromisedDesk()
    try promised.receive(1, hoursAgo: 1)
    let sandbox = promised.sandbox
    let refused = try sandbox.run("calendar", "remove", "always")
    #expect(refused.status == 65)
    #expect(refused.errors.contains("stays in force"))
    try sandbox.succeed("policy", "remove", "standard")
    #expect(try sandbox.succeed("policy", "list", "--json").isEmpty)
    #expect(try sandbox.succeed("policy", "versions", "standard").contains("taken out of force"))
    #expect(try sandbox.run("policy", "remove", "standard").status == 65)
    #expect(try sandbox.succeed("show", "1").contains("cancelled"))
    try sandbox.succeed("calendar", "remove", "always")
    #expect(try sandbox.succeed("check") == "The desk is whole.\n")
  }

  @Test func `Only supervisors change what is promised`() throws {
    let sandbox = try Sandbox.withDesk()
    try sandbox.succeed("agent", "add", "tim")
    let file = try sandbox.file("berlin.yaml", Self.berlin)
    let result = try sandbox.run("calendar", "import", file, "--as", "tim")
    #expect(result.status == 77)
    #expect(result.errors.contains("tim may not change calendars and policies"))
  }

  @Test func `A policy is checked without a desk, with calendars from files`() throws {
    let sandbox = try Sandbox()
    let policy = try sandbox.file("standard.yaml", PromisedDesk.policy)
    let calendar = try sandbox.file("always.yaml", PromisedDesk.always)
    #expect(
      try sandbox.succeed("policy", "check", policy, "--calendar", calendar)
        == "1 policy, 1 example, nothing wrong.\n")
    let alone = try sandbox.run("policy", "check", policy, "--json")
    #expect(alone.status == 65)
    #expect(
      alone.output.contains("\"line\": 2, \"column\": 11, \"reason\": \"There is no calendar"))
  }

  @Test func `A simulation says what another policy would have kept`() throws {
    let promised = try PromisedDesk()
    try promised.receive(3, hoursAgo: 5)
    let sandbox = promised.sandbox
    _ = try promised.desk(hoursAgo: 2).perform(
      .solve, on: [SeenTicket(1)], as: .system("test"))
    let strict = PromisedDesk.policy.replacing("first-response: 2h", with: "first-response: 9h")
    let file = try sandbox.file("standard.yaml", strict)
    let lines = try sandbox.succeed("policy", "simulate", file, "--last", "90d", "--json")
    #expect(lines.contains("\"tickets\": 3"))
    #expect(
      lines.contains(
        """
        {"name": "first-response", "asPromised": {"kept": 0, "breached": 3, "open": 0}, \
        "simulated": {"kept": 0, "breached": 0, "open": 2}}
        """), "\(lines)")
    let page = try sandbox.succeed("policy", "simulate", file, "--last", "90d")
    #expect(page.contains("as promised"))
    #expect(try sandbox.succeed("policy", "export", "standard") == PromisedDesk.policy)
    #expect(try sandbox.run("policy", "simulate", "--last", "90d").status == 64)
    #expect(try sandbox.run("policy", "simulate", file, "--last", "soon").status == 64)
    let nothing = try sandbox.succeed("policy", "simulate", file, "--last", "1h", "--json")
    #expect(nothing.contains("\"tickets\": 2"))
  }

  @Test func `Holidays go into a calendar of the desk as a new version`() throws {
    let sandbox = try Sandbox.withDesk()
    try sandbox.succeed("calendar", "import", sandbox.file("berlin.yaml", Self.berlin))
    let ics = try sandbox.file(
      "h.ics",
      [
        "BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:1", "DTSTART;VALUE=DATE:20261225",
        "SUMMARY:Christmas Day", "END:VEVENT", "END:VCALENDAR", "",
      ].joined(separator: "\r\n"))
    let command = ["calendar", "holidays", ics, "--into", "berlin", "--from", "2026"]
    #expect(try sandbox.run(command).errors.contains("--yes"))
    let result = try sandbox.run(command + ["--yes"])
    #expect(result.output.contains("berlin: version 2 is in force"), "\(result.errors)")
    #expect(try sandbox.succeed("calendar", "show", "berlin").contains("2026-12-25"))
    #expect(try sandbox.run("calendar", "holidays", ics, "--into", "nowhere").status == 65)
  }
}
