/// What agents have begun to write goes where the messages go: on the ticket that they left nothing
/// can be sent.
extension ActionSession {
  /// - Returns: Those that were moved. One whose writer has another of the kind there stays.
  func moveDrafts(from source: Ticket.ID, to target: Ticket.ID) throws -> [MovedDraft]? {
    let moved = try writer.drafts(on: source).filter { try writer.move($0, to: target) }
    return moved.isEmpty ? nil : moved.map(MovedDraft.init)
  }

  /// Moves back what was moved, as far as nobody has gone on with it.
  func moveBack(_ drafts: [MovedDraft]?, from target: Ticket.ID, to source: Ticket.ID) throws {
    guard let drafts else { return }
    for draft in try writer.drafts(on: target) where drafts.contains(MovedDraft(draft)) {
      _ = try writer.move(draft, to: source)
    }
  }
}

extension StoreReader {
  /// The ticket that a draft is kept on: of a merged one the other, if there is room or the beginning
  /// of the text went there.
  func place(
    ofDraft kind: Draft.Kind, on id: Ticket.ID, of agent: Agent.ID
  ) throws -> Ticket.ID {
    guard let into = try ticket(id)?.mergedInto, let target = try standing(into)?.id,
      try !hasDraft(kind, on: target, of: agent) || wasMoved(kind, from: id, to: target, of: agent)
    else { return id }
    return target
  }

  func hasDraft(_ kind: Draft.Kind, on ticket: Ticket.ID, of agent: Agent.ID) throws -> Bool {
    try drafts(on: ticket, of: agent).contains { $0.kind == kind }
  }

  /// Whether the draft on the other ticket is the one that was begun here, and not another that its
  /// writer has begun there since.
  private func wasMoved(
    _ kind: Draft.Kind, from id: Ticket.ID, to target: Ticket.ID, of agent: Agent.ID
  ) throws -> Bool {
    guard try !hasDraft(kind, on: id, of: agent) else { return false }
    let there = try drafts(on: target, of: agent).filter { $0.kind == kind }.map(MovedDraft.init)
    let merging = try events(of: id).last { $0.kind == .merged && $0.undoneBy == nil }
    let moved = merging?.data.joining?.drafts ?? []
    return there.contains(where: moved.contains)
  }
}
