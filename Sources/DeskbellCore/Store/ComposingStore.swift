/// What can be asked about what agents write with and who is where.
protocol ComposingReader {
  // Outbox
  /// What has not left yet, the soonest first; nil: of everybody.
  func outbox(of agent: Agent.ID?, at now: Instant) throws -> [OutgoingMessage]
  /// Whether there are answers in the outbox whose release time has passed.
  func hasPassedAnswers(at now: Instant) throws -> Bool
  /// Answers whose time has passed and that nothing sent, the newest first.
  func recordedAnswers(
    of agent: Agent.ID?, at now: Instant, limit: Int
  ) throws -> [OutgoingMessage]
  /// Answers on a ticket that are to leave at a time that their writer chose.
  func scheduledMessages(on ticket: Ticket.ID, at now: Instant) throws -> [Message]
  /// nil: how it was written is not kept.
  func written(_ message: Message.ID) throws -> WrittenDraft?
  /// The event with which a message came into being.
  func event(thatSaid message: Message.ID, on ticket: Ticket.ID) throws -> Event?
  /// The newest first.
  func listedDrafts(of agent: Agent.ID) throws -> [ListedDraft]

  // Macros
  /// The shared ones and those of an agent, by name.
  func macros(of agent: Agent.ID?) throws -> [Macro]
  func habit(_ steps: String, of agent: Agent.ID) throws -> Int

  // Presence
  func presences() throws -> [Presence]
}

/// What can be written of that.
protocol ComposingWriter: ComposingReader {
  func keep(_ written: WrittenDraft, of message: Message.ID) throws
  /// Adds a macro or replaces the one of that name and owner; the id of the argument is not used.
  func save(_ macro: Macro) throws -> Macro.ID
  func removeMacro(_ id: Macro.ID) throws
  /// Counts that an agent did something once more; gives how often by now.
  func countHabit(_ steps: String, of agent: Agent.ID, at now: Instant) throws -> Int
  /// Forgets the habits of an agent beyond the newest `limit`.
  func trimHabits(of agent: Agent.ID, to limit: Int) throws
  func save(_ presence: Presence) throws
  func removePresence(_ process: ProcessIdentity) throws
}
