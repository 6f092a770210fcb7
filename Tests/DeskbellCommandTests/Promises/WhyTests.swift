import DeskbellCore
import Testing

@testable import deskbell

/// What the command line says of the clocks of a ticket.
@Suite struct WhyTests {
  /// A ticket of five hours ago that was answered one hour late and waits for the customer.
  private func answered() throws -> PromisedDesk {
    let promised = try PromisedDesk()
    try promised.receive(1, hoursAgo: 5)
    let anna = try promised.desk(hoursAgo: 0).roster().agents[0].id
    let desk = try promised.desk(hoursAgo: 2)
    _ = try desk.perform(
      .reply(Composition(text: "Here.", statusAfter: .pending)), on: [SeenTicket(1)],
      as: .agent(anna))
    return promised
  }

  @Test func `The ledger adds up to what the clock shows`() throws {
    let promised = try answered()
    let text = try promised.sandbox.succeed("why", "1")
    #expect(text.contains("holds standard/rest"))
    #expect(text.contains("first response: breached, 3h of 2h used"))
    #expect(text.contains("resolution: paused, 3h of 96h used"))
    #expect(text.contains("sum 3h of 96h, 93h left"))
    #expect(text.contains("pending since"))
    #expect(text.contains("next response: nothing is owed now"))
    let only = try promised.sandbox.succeed("why", "1", "--clock", "resolution")
    #expect(!only.contains("first response"))
  }

  @Test func `It is told as it was then`() throws {
    let promised = try answered()
    let then = promised.now.adding(seconds: -4 * 3600).iso8601
    let text = try promised.sandbox.succeed("why", "1", "--at", then)
    #expect(text.contains("first response: running, 1h of 2h used"))
    #expect(text.contains("sum 1h of 2h, 1h left, due "))
    let before = try promised.sandbox.run(
      "why", "1", "--at", promised.now.adding(seconds: -6 * 3600).iso8601)
    #expect(before.status == 65)
    #expect(before.errors.contains("was opened at"))
    #expect(try promised.sandbox.run("why", "1", "--at", "whenever").status == 64)
    #expect(try promised.sandbox.run("why", "9").status == 66)
  }

  @Test func `The shapes for programs are as written`() throws {
    let promised = try answered()
    let why = try promised.sandbox.succeed("why", "1", "--json")
    try Golden.expect(Golden.settled(why), matches: "json/why.json")
    let shown = try promised.sandbox.succeed("show", "1", "--json")
    try Golden.expect(Golden.settled(shown), matches: "json/promised.json")
    let listed = try promised.sandbox.succeed("list", "--json")
    #expect(listed.contains("\"clocks\": [{\"name\": \"first-response\", \"state\": \"breached\""))
  }

  @Test func `Time put aside though the customer had written is shown first`() throws {
    let promised = try answered()
    let (desk, anna) = try (
      promised.desk(hoursAgo: 1), promised.desk(hoursAgo: 0).roster().agents[0].id
    )
    _ = try desk.receive([
      IncomingMessage(
        channel: .mail, externalID: "again@example.com", references: ["0@example.com"],
        from: Address(name: "Ann", address: "ann0@example.com"), subject: "Re: Help 0",
        text: "And now?")
    ])
    _ = try desk.perform(.setStatus(.pending), on: [SeenTicket(1)], as: .agent(anna))
    #expect(
      try promised.sandbox.succeed("why", "1").contains(
        "put aside though the customer had written"))
    #expect(
      try promised.sandbox.succeed("show", "1").contains(
        "put aside though the customer had written"))
  }

  @Test func `A ticket without promises says why and what to do`() throws {
    let sandbox = try Sandbox.withDesk()
    try sandbox.succeed("new", "--customer", "a@example.com", "--subject", "S", "--text", "T")
    #expect(try sandbox.succeed("why", "1").contains("deskbell policy import"))
    try sandbox.succeed(
      "policy", "import",
      sandbox.file(
        "vip.yaml",
        "name: vip\ncalendar: always\nentries:\n"
          + "  - { name: vip, when: \"tag:vip\", targets: { resolution: 1h } }\n"),
      "--calendar", sandbox.file("always.yaml", PromisedDesk.always))
    let text = try sandbox.succeed("why", "1")
    #expect(text.contains("meets no condition of the policies in force (vip)"))
    #expect(
      try sandbox.succeed("why", "1", "--json").contains("\"entry\": null, \"nothing\": \"The"))
  }

  @Test func `Lists say when the next promise is due, and find by it`() throws {
    let promised = try answered()
    try promised.receive(1, hoursAgo: 3)
    try promised.receive(1, hoursAgo: 0)
    let sandbox = promised.sandbox
    let table = try sandbox.succeed("list", "--sort", "due").split(separator: "\n").map { line in
      line.split(separator: " ").prefix(2).joined(separator: " ")
    }
    #expect(table == ["NUMBER DUE", "2 -1h", "3 1h", "1 paused"])
    func found(_ query: String...) throws -> [Substring] {
      try sandbox.run(["list", "--json"] + query).output.split(separator: "\n").map {
        $0.prefix { $0 != "," }.suffix(1)
      }
    }
    #expect(try found("is:breached").sorted() == ["1", "2"])
    #expect(try found("is:breached", "due:<2h") == ["2"])
    #expect(try found("due:>1h") == ["3"])
    #expect(try found("created:<4h").sorted() == ["2", "3"])
    #expect(try found("created:>4h") == ["1"])
    #expect(try found("--view", "at-risk") == ["2"])
    #expect(try found("is:open -is:unanswered") == ["1"])
  }

  @Test(
    arguments: [
      ("2h", "2026-11-21T08:00:00Z"), ("14:30", "2026-11-21T14:30:00Z"),
      ("yesterday 9:05", "2026-11-20T09:05:00Z"), ("2026-11-01", "2026-11-01T00:00:00Z"),
      ("2026-11-01 10:00:30", "2026-11-01T10:00:30Z"),
      ("2026-11-01T10:00:00Z", "2026-11-01T10:00:00Z"),
      ("25:00", nil), ("soon", nil), ("2026-02-30", nil), ("", nil), ("10:00 yesterday", nil),
    ] as [(String, String?)])
  func `A moment to look back to is typed as people say it`(
    _ text: String, _ expected: String?
  ) throws {
    let now = try #require(Instant(iso8601: "2026-11-21T10:00:00Z"))
    let read = try? LookBack(text, now: now, wallClock: .utc).instant
    #expect(read == expected.flatMap(Instant.init(iso8601:)))
  }
}
