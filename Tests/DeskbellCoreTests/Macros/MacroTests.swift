import Testing

@testable import DeskbellCore

@Suite struct MacroFileTests {
  private let text = """
    name: refund-sent
    title: "Refund: sent"
    guard: status:open tag:refund
    steps:
      - tag: +paid -refund
      - department: billing
      - assign: me
      - priority: high
      - snooze: 2d
      - note: "paid by {{agent.name}}"
      - status: pending
      - solve
      - no-answer
    reply: |
      Dear {{customer.firstName|customer}},

      it is on its way.
    responses: [greeting]
    """

  @Test func everythingInItIsRead() throws {
    let macro = try MacroFile(parsing: text, file: "m.yaml")
    #expect(macro.name == "refund-sent")
    #expect(macro.title == "Refund: sent")
    #expect(macro.guardQuery == "status:open tag:refund")
    #expect(
      macro.steps == [
        .tag(adding: ["paid"], removing: ["refund"]), .department("billing"), .assign(.me),
        .priority(.high), .snooze("2d"), .note("paid by {{agent.name}}"), .status(.pending),
        .status(.solved), .noAnswerNeeded,
      ])
    #expect(macro.reply == "Dear {{customer.firstName|customer}},\n\nit is on its way.")
    #expect(macro.responses == ["greeting"])
  }

  @Test func whatIsWrittenReadsBackAsTheSame() throws {
    let macro = try MacroFile(parsing: text, file: "m.yaml")
    #expect(try MacroFile(parsing: macro.text, file: "again.yaml") == macro)
  }

  @Test func allMistakesAreToldWithTheirLines() {
    let wrong = """
      name: Not A Name
      titel: x
      guard: statu:open
      steps:
        - stats: pending
        - status: pendig
        - snooze: soonish
        - assign: nobody-here
        - two: words
          priority: high
      reply: "{{customer.nmae}}"
      responses: [gone]
      """
    let problems = MacroFile.problems(
      in: wrong, file: "m.yaml", roster: DeskRoster(), responses: ["greeting"])
    let lines = Set(problems.map(\.line))
    #expect(lines.isSuperset(of: [1, 2, 3, 5, 6, 7, 9, 11, 12]))
    let words = problems.map(\.description).joined(separator: "\n")
    #expect(words.contains("m.yaml:6: There is no status “pendig”. Did you mean “pending”?"))
    #expect(words.contains("There is no agent nobody-here."))
    #expect(words.contains("{{customer.nmae}}"))
  }

  @Test func aMacroThatDoesNothingIsRefused() {
    let problems = MacroFile.problems(
      in: "name: empty\n", file: "m", roster: DeskRoster(), responses: [])
    #expect(problems.map(\.message) == ["The macro does nothing: it needs steps or a reply."])
  }

  @Test func aGuardMayNotSearchTexts() {
    let problems = MacroFile.problems(
      in: "name: x\nguard: refund\nsteps: [solve]\n", file: "m", roster: DeskRoster(),
      responses: [])
    #expect(problems.map(\.line) == [2])
  }
}

@Suite struct MacroTests {
  private let paid = MacroFile(
    name: "paid", guardQuery: "is:open",
    steps: [.tag(adding: ["paid"], removing: []), .department("billing"), .status(.solved)],
    reply: "Dear {{customer.firstName}}, it is paid.")

  private func preview(
    _ test: TestDesk, _ macro: MacroFile, _ tickets: [Ticket.ID]
  ) throws -> [MacroPreview] {
    try test.desk.preview(macro, on: tickets, as: test.id(test.maria), wallClock: .utc)
  }

  @Test func previewTellsTheDifferenceAndChangesNothing() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    let before = try test.ticket(ticket)
    let preview = try #require(try preview(test, paid, [ticket]).first)
    #expect(
      preview.changes == [
        .status(from: .new, to: .solved), .department(from: nil, to: test.billing),
        .tags(added: ["paid"], removed: []),
      ])
    #expect(preview.reply?.text == "Dear Jonas, it is paid.")
    #expect(!preview.needsReview)
    #expect(try test.ticket(ticket) == before)
  }

  @Test func runsAsOneActionThatOneUndoTakesBack() throws {
    let test = try TestDesk()
    let tickets = try ["a@x", "b@x"].map { try test.receive(test.mail(id: $0)) }
    let before = try tickets.map { try test.ticket($0) }
    let previews = try preview(test, paid, tickets)
    let report = try test.desk.perform(previews.compactMap(\.sequence), as: test.maria)
    #expect(report.changed == tickets)
    #expect(try test.ticket(tickets[0]).status == .solved)
    #expect(try test.ticket(tickets[0]).tags == ["paid"])
    #expect(try test.desk.outbox().count == 2)
    let undone = try #require(try test.desk.undo(as: test.maria))
    #expect(undone.drafts.count == 2)
    for (ticket, old) in zip(tickets, before) {
      var now = try test.ticket(ticket)
      (now.version, now.updatedAt) = (old.version, old.updatedAt)
      #expect(now == old)
    }
    #expect(try test.desk.check().isEmpty)
  }

  @Test func aGuardThatIsNotMetSaysWhy() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.perform(.solve, ticket, as: test.maria)
    let preview = try #require(try preview(test, paid, [ticket]).first)
    #expect(preview.refusal == "It is only for “is:open”.")
    #expect(preview.sequence == nil)
  }

  @Test func neverRunsOverADraftNorSendsAGap() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.desk.save(
      Draft(
        agent: test.id(test.maria), ticket: ticket, kind: .reply, text: "begun",
        updatedAt: test.time.now))
    #expect(try preview(test, paid, [ticket]).first?.needsReview == true)
    var gap = paid
    gap.reply = "For {{customer.organisation}}"
    let other = try test.receive(test.mail(id: "b@x"))
    let preview = try #require(try preview(test, gap, [other]).first)
    #expect(preview.needsReview)
    #expect(preview.sequence == nil)
  }

  @Test func aStepThatIsNotPermittedRefusesTheWholeTicket() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    try test.perform(.move(to: test.network), ticket, as: test.asta)
    let macro = MacroFile(name: "m", steps: [.priority(.high), .status(.solved)])
    let preview = try #require(try preview(test, macro, [ticket]).first)
    #expect(preview.refusal?.contains("maria may not") == true)
    let report = try test.desk.perform(
      [VerbSequence(SeenTicket(ticket), [.note(Composition(text: "x")), .solve])], as: test.maria)
    #expect(report.items.first?.refusal != nil)
    #expect(try #require(try test.desk.detail(ticket, reader: nil)).messages.count == 1)
  }

  @Test func theReplyIsInTheCustomersLanguage() throws {
    let test = try TestDesk()
    try test.desk.save(
      CannedResponse(
        id: 0, name: "greeting",
        variants: [
          .init(language: "en", title: "G", body: "Hello"),
          .init(language: "lt", title: "G", body: "Sveiki"),
        ]), as: test.tomas)
    var mail = test.mail(id: "a@x")
    mail.language = "lt"
    let ticket = try test.receive(mail)
    let preview = try preview(test, MacroFile(name: "m", responses: ["greeting"]), [ticket])
    #expect(preview.first?.reply?.text == "Sveiki")
    #expect(preview.first?.responses.count == 1)
  }

  @Test func personalOnesAreTheOwnersAndSharedOnesNeedTheRight() throws {
    let test = try TestDesk()
    let maria = test.id(test.maria)
    let mine = Macro(id: 0, owner: maria, file: MacroFile(name: "mine", steps: [.status(.solved)]))
    try test.desk.save(mine, as: test.maria)
    #expect(try test.desk.macros(of: maria).map(\.name) == ["mine"])
    #expect(try test.desk.macros(of: test.id(test.tomas)).isEmpty)
    #expect(throws: Refusal.self) { try test.desk.save(mine, as: test.tomas) }
    let shared = Macro(id: 0, file: mine.file)
    #expect(throws: Refusal.self) { try test.desk.save(shared, as: test.maria) }
    try test.desk.save(shared, as: test.tomas)
    #expect(try test.desk.macros(of: maria).map(\.owner) == [maria, nil])
    try test.desk.removeMacro(named: "mine", of: maria, as: test.maria)
    #expect(try test.desk.macros(of: maria).map(\.owner) == [nil])
  }
}

@Suite struct HabitTests {
  private let steps: [MacroStep] = [.tag(adding: ["paid"], removing: []), .status(.solved)]

  @Test func aSequenceEndsWithTheNextTicket() {
    var habit = HabitDetector()
    #expect(habit.note(steps[0], on: 1) == nil)
    #expect(habit.note(steps[1], on: 1) == nil)
    #expect(habit.note(steps[0], on: 2) == steps)
    #expect(habit.note(.assign(.me), on: 3) == nil)
  }

  @Test func oneStepIsNoHabit() {
    var habit = HabitDetector()
    _ = habit.note(steps[0], on: 1)
    #expect(habit.end() == nil)
  }

  @Test func whatIsRememberedHasABound() throws {
    let test = try TestDesk()
    let maria = test.id(test.maria)
    for _ in 1...4 { _ = try test.desk.countHabit(steps, of: maria) }
    #expect(try test.desk.countHabit(steps, of: maria) == HabitDetector.threshold)
    for number in 0..<60 {
      test.time.advance(seconds: 1)
      _ = try test.desk.countHabit(
        [.tag(adding: ["t\(number)"], removing: []), steps[1]], of: maria)
    }
    #expect(try test.desk.countHabit(steps, of: maria) == 1)
  }
}
