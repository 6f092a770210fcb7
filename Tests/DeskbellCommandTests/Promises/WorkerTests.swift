import DeskbellCore
import Glibc
import Testing

/// What happens by itself, by the program that does it.
@Suite struct WorkerTests {
  @Test func `Several at once raise each level exactly once`() throws {
    let promised = try PromisedDesk()
    try promised.receive(120, hoursAgo: 3)
    let workers = try (0..<3).map { _ in
      try promised.sandbox.start(["worker", "--once", "--json"])
    }
    var told = 0
    for worker in workers {
      let result = try worker.wait()
      #expect(result.status == 0, "\(result.errors)")
      told += result.output.matches(of: /"percent": 150/).count
    }
    #expect(told == 120)
    let raised = try promised.raised()
    #expect(raised.count == 120)
    #expect(Set(raised).count == 120)
    #expect(raised.allSatisfy { $0.hasSuffix("firstResponse 150") })
    #expect(try promised.sandbox.succeed("check") == "The desk is whole.\n")
  }

  @Test func `Killed at any moment, it leaves to the next what it has not done`() throws {
    let promised = try PromisedDesk()
    try promised.receive(300, hoursAgo: 3)
    var random = SplitMix(state: 20_261_122)
    for _ in 0..<12 {
      let worker = try promised.sandbox.start(["worker", "--once"])
      // The moment of the kill is the subject of the test, not something that is waited for.
      usleep(UInt32(random.next() % 120_000))
      worker.kill()
      _ = try worker.wait()
    }
    try promised.sandbox.succeed("worker", "--once")
    let raised = try promised.raised()
    #expect(raised.count == 300)
    #expect(Set(raised).count == 300)
    // The notices go out with the levels: nobody is told twice or not at all.
    let notices = try promised.sandbox.succeed("notice", "list", "--json")
    #expect(notices.split(separator: "\n").count == 300)
    #expect(try promised.sandbox.succeed("check") == "The desk is whole.\n")
  }

  @Test func `It brings snoozed tickets back and says what it did`() throws {
    let promised = try PromisedDesk()
    try promised.receive(1, hoursAgo: 3)
    let until = promised.now.adding(seconds: -3600)
    let past = try promised.desk(hoursAgo: 2)
    _ = try past.perform(
      .snooze(until: until), on: [SeenTicket(1)], as: .system("test"))
    let result = try promised.sandbox.run("worker", "--once")
    #expect(result.errors.contains("#1 came back"))
    #expect(
      result.errors.contains(
        "#1: first response is overdue: 150 % of the time is used, 50 % and 75 % and 100 % passed"))
    #expect(result.output.isEmpty)
    let again = try promised.sandbox.run("worker", "--once")
    #expect(again == CommandResult(status: 0, output: "", errors: ""))
  }

  @Test func `A signal ends it between two rounds, with nothing wrong`() throws {
    let promised = try PromisedDesk()
    try promised.receive(1, hoursAgo: 3)
    let worker = try promised.sandbox.start(["worker", "--every", "1h", "--json"])
    #expect(try worker.waitForOutput())
    worker.terminate()
    let result = try worker.wait()
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      result.output.contains(
        """
        "raised": [{"ticket": 1, "clock": "first-response", "instance": 1, "percent": 150, \
        "skipped": [50, 75, 100]}]
        """))
  }

  @Test func `Notices are told until they are acknowledged`() throws {
    let promised = try PromisedDesk()
    try promised.receive(3, hoursAgo: 3)
    let sandbox = promised.sandbox
    try sandbox.succeed("worker", "--once")
    #expect(try sandbox.succeed("notice", "list").contains("first response is overdue"))
    #expect(
      try sandbox.succeed("notice", "acknowledge", "1", "--json") == "{\"acknowledged\": 1}\n")
    // Whoever works on a ticket knows of it.
    try sandbox.succeed("note", "2", "--text", "Seen.")
    let left = try sandbox.succeed("notice", "list", "--json")
    #expect(left.hasPrefix("{\"ticket\": 3, "))
    #expect(left.contains("\"clock\": \"first-response\", \"instance\": 1, \"percent\": 150"))
    #expect(try sandbox.succeed("notice", "acknowledge", "--all") == "1 notice acknowledged.\n")
    #expect(try sandbox.run("notice", "list").errors == "No notices.\n")
    #expect(try sandbox.run("notice", "acknowledge").status == 64)
  }

  @Test func `Outside the hours of the one who is told, notices are held back`() throws {
    let promised = try PromisedDesk()
    try promised.receive(1, hoursAgo: 3)
    let sandbox = promised.sandbox
    let never = try sandbox.file(
      "never.yaml",
      "name: never\nzone: UTC\nhours: {}\nspecial: { 9990-01-01: [\"09:00-10:00\"] }\n")
    try sandbox.succeed("calendar", "import", never)
    try sandbox.succeed("agent", "edit", "anna", "--calendar", "never")
    try sandbox.succeed("worker", "--once")
    let held = try sandbox.run("notice", "list")
    #expect(held.output.isEmpty)
    #expect(held.errors.contains("1 held back"))
    #expect(try sandbox.succeed("agent", "show", "--json").contains("\"calendar\": \"never\""))
    try sandbox.succeed("agent", "edit", "anna", "--calendar", "none")
    #expect(try sandbox.succeed("notice", "list").contains("#1"))
  }

  @Test func `The doctor notices that no worker runs`() throws {
    let promised = try PromisedDesk()
    try promised.receive(1, hoursAgo: 3)
    #expect(try promised.sandbox.run("doctor").output.contains("deskbell worker"))
    try promised.sandbox.succeed("worker", "--once")
    #expect(try !promised.sandbox.run("doctor").output.contains("deskbell worker"))
  }
}
