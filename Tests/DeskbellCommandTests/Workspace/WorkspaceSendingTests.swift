import DeskbellCore
import Testing

/// Writing without fear, in the real program: nothing leaves before its time, nothing is lost.
@Suite struct WorkspaceSendingTests {
  @Test func `A reply that goes out later waits in the outbox`() throws {
    let robot = try WorkspaceRobot()
    try robot.opens(1).presses("r").sees("Public reply").types("See you then, Jonai.")
      .presses("^x").sees("Send this reply").presses("l").reads("send:").types("3d")
      .presses("Enter").presses("y").reads("Reply to #1 goes out").sees("gt lists it")
    try robot.presses("g t").sees("Outbox", "Jonas Petr", "See you then").presses("e")
      .sees("Public reply on #1", "See you then").presses("^x").sees("Send this reply")
    #expect(try robot.desk.desk.outbox().isEmpty)
    #expect(try robot.desk.draft(on: 1)?.text == "See you then, Jonai.")
  }

  @Test func `A scheduled reply comes back when the customer writes first`() throws {
    let desk = try WorkspaceDesk()
    try desk.sandbox.succeed("reply", "1", "--as", "maria", "--at", "3d", "--text", "Later, Jonai.")
    let robot = try WorkspaceRobot(desk)
    try robot.sees("goes out")
    _ = try desk.desk.receive([
      IncomingMessage(
        channel: .mail, externalID: "second@example.org",
        from: Address(address: "c0@example.org"), subject: "Re: it [#1]", text: "Never mind")
    ])
    try robot.reads("Your reply to #1 came back").presses("g d").sees("came back", "Later, Jonai.")
      .presses("Enter").sees("Public reply on #1", "Later, Jonai.")
  }

  @Test func `A warning leads to its place`() throws {
    let robot = try WorkspaceRobot()
    try robot.opens(1).presses("r").sees("Public reply")
      .types("Sveiki, Jonai, your order [number] is attached.").presses("^x")
      .sees("[number] looks like a gap", "speaks of an attachment").presses("e")
      .seesNoMore("Send this reply").types("X").sees("order X[number]")
  }

  @Test func `A draft that is thrown away comes back`() throws {
    let robot = try WorkspaceRobot()
    try robot.opens(1).presses("r").sees("Public reply").types("about the bank").presses("Esc")
      .reads("Draft kept").presses("g d").sees("about the bank", "Jonas Petr")
      .presses("D").sees("Throw the draft on #1 away?").presses("y").sees("You have begun nothing")
    #expect(try robot.desk.draft(on: 1) == nil)
    try robot.presses("u").sees("about the bank")
    #expect(try robot.desk.draft(on: 1)?.text == "about the bank")
  }

  @Test func `The text is kept when the own editor fails`() throws {
    let desk = try WorkspaceDesk()
    let editor = try desk.sandbox.file("editor.sh", "rm \"$1\"\n")
    let robot = try WorkspaceRobot(desk, environment: ["VISUAL": "/bin/sh \(editor)"])
    try robot.opens(1).presses("r").sees("Public reply").types("do not lose me").presses("^e")
      .reads("your text is as it was").sees("do not lose me")
    #expect(try desk.draft(on: 1)?.text == "do not lose me")
  }

  @Test func `A signature goes out with the answer, once`() throws {
    let desk = try WorkspaceDesk()
    try desk.sandbox.succeed(
      "department", "edit", "billing", "--as", "asta", "--signature", "{{agent.name}}, Baltic")
    let robot = try WorkspaceRobot(desk)
    try robot.opens(1).presses("r").sees("Public reply", "Maria Kask, Baltic")
      .types("It is done now.").presses("^x").sees("Send this reply").presses("y").reads(
        "leaves in")
    #expect(
      try desk.detail(1)?.messages.last?.text == "It is done now.\n\n-- \nMaria Kask, Baltic")
  }
}
