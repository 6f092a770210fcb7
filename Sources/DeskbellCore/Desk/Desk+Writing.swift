/// What agents write before it is said, and with what.
extension Desk {
  /// Keeps a draft; an empty text is no draft. What is written on a ticket that was merged is kept
  /// on the other one, unless another draft is in the way.
  public func save(_ draft: Draft) throws {
    try store.write { writer in
      var draft = draft
      let place = try writer.place(ofDraft: draft.kind, on: draft.ticket, of: draft.agent)
      if place != draft.ticket {
        try writer.removeDraft(draft.kind, on: draft.ticket, of: draft.agent)
        draft.ticket = place
        // By its time it is known as the one that moved, as long as it is gone on with from here.
        let moved = try writer.drafts(on: place, of: draft.agent).first { $0.kind == draft.kind }
        draft.updatedAt = moved?.updatedAt ?? draft.updatedAt
      }
      if draft.text.isEmpty {
        try writer.removeDraft(draft.kind, on: draft.ticket, of: draft.agent)
      } else {
        try writer.save(draft)
      }
    }
  }

  /// Forgets what an agent has begun to write on a ticket.
  public func discardDraft(
    _ kind: Draft.Kind, on ticket: Ticket.ID, of agent: Agent.ID
  ) throws {
    try store.write { writer in
      let place =
        try writer.hasDraft(kind, on: ticket, of: agent)
        ? ticket : writer.place(ofDraft: kind, on: ticket, of: agent)
      try writer.removeDraft(kind, on: place, of: agent)
    }
  }

  /// The newest first.
  public func drafts(of agent: Agent.ID) throws -> [Draft] {
    try store.read { try $0.drafts(of: agent) }
  }

  /// The drafts of an agent with what their tickets are about, the newest first.
  public func listedDrafts(of agent: Agent.ID) throws -> [ListedDraft] {
    try store.read { try $0.listedDrafts(of: agent) }
  }

  /// All canned responses, with the variants of each.
  public func responses() throws -> [CannedResponse] { try store.read { try $0.responses() } }

  /// How often an agent used each response.
  public func responseUses(by agent: Agent.ID) throws -> [CannedResponse.ID: Int] {
    try store.read { try $0.responseUses(by: agent) }
  }

  /// Adds a response or replaces the one of that name; the id of the argument is not used.
  /// - Throws: `Refusal`.
  @discardableResult
  public func save(_ response: CannedResponse, as actor: Actor) throws -> CannedResponse.ID {
    try administer(.editSharedResponses, as: actor) { writer in
      try Handle.require(response.name, of: "response")
      guard !response.variants.isEmpty else {
        throw Refusal.invalid("The response \(response.name) has no text.")
      }
      return try writer.save(response)
    }
  }

  /// - Throws: `DeskError.notFound`.
  public func removeResponse(named name: String, as actor: Actor) throws {
    try administer(.editSharedResponses, as: actor) { writer in
      guard let response = try writer.responses().first(where: { $0.name == name }) else {
        throw DeskError.notFound("There is no response called \(name).")
      }
      try writer.removeResponse(response.id)
    }
  }

  func administer<Value>(
    _ permission: Permission, as actor: Actor, _ body: (any StoreWriter) throws -> Value
  ) throws -> Value {
    try act(as: actor) { session in
      try session.require(permission, on: nil)
      return try body(session.writer)
    }
  }
}
