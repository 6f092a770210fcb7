import DeskbellCore
import Glibc
import Testing

/// What was acknowledged is there, whatever happens to the processes.
@Suite struct DurabilityTests {
  @Test func `Commands killed at any moment lose nothing that they acknowledged`() throws {
    let sandbox = try Sandbox.withDesk()
    try sandbox.succeed("new", "--customer", "a@example.com", "--subject", "S", "--text", "T")
    var random = SplitMix(state: 20_261_121)
    var acknowledged: [String] = []
    for round in 0..<40 {
      let text = "note \(round)"
      let command = try sandbox.start(["note", "1", "--text", text, "--json"])
      // The moment of the kill is the subject of the test, not something that is waited for.
      usleep(UInt32(random.next() % 45_000))
      command.kill()
      let result = try command.wait()
      if result.output.contains("\"changed\": true") { acknowledged.append(text) }
    }
    try sandbox.succeed("note", "1", "--text", "the last")
    let shown = try sandbox.succeed("show", "1", "--json")
    for text in acknowledged + ["the last"] { #expect(shown.contains("\"\(text)\"")) }
    #expect(try sandbox.succeed("check") == "The desk is whole.\n")
  }

  @Test func `Processes that write at the same time all get their turn`() throws {
    let sandbox = try Sandbox.withDesk()
    try sandbox.succeed("new", "--customer", "a@example.com", "--subject", "S", "--text", "T")
    let commands = try (0..<8).map { try sandbox.start(["note", "1", "--text", "writer \($0)"]) }
    for command in commands {
      let result = try command.wait()
      #expect(result.status == 0, "\(result.errors)")
    }
    let shown = try sandbox.succeed("show", "1", "--json", "--events")
    for writer in 0..<8 { #expect(shown.contains("\"writer \(writer)\"")) }
    #expect(try sandbox.succeed("check") == "The desk is whole.\n")
  }

  @Test func `An open desk notices what another process did`() throws {
    let sandbox = try Sandbox.withDesk()
    let desk = try Desk.open(path: sandbox.store)
    let before = try (desk.changeMark(), desk.newestEvent())
    try sandbox.succeed("new", "--customer", "a@example.com", "--subject", "S", "--text", "T")
    #expect(try desk.changeMark() != before.0)
    let changed = try desk.ticketsChanged(after: before.1 ?? 0, limit: 10)
    #expect(changed == [1])
  }
}

/// The locks of a process are all gone once it closes any of its descriptors of the file.
@Suite struct LockTests {
  @Test func `Opening a desk a second time takes no lock from the first`() throws {
    let sandbox = try Sandbox.withDesk()
    let first = try Desk.open(path: sandbox.store)
    let before = try first.newestEvent()
    _ = try Desk.open(path: sandbox.store).newestEvent()
    // Each of these would be the last to leave, and throw the log away, if it saw no lock of ours.
    for number in 1...3 {
      try sandbox.succeed(
        "new", "--customer", "a@example.com", "--subject", "S\(number)", "--text", "T")
    }
    #expect(try first.newestEvent() != before)
    #expect(try first.count(.everything, limit: 10) == 3)
    #expect(try sandbox.succeed("check") == "The desk is whole.\n")
  }
}

/// Steele and others, "Fast splittable pseudorandom number generators" (2014).
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
