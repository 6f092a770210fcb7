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
  /// The ticket that a draft is kept on: of a merged one the other, if the draft went there.
  func place(
    ofDraft kind: Draft.Kind, on id: Ticket.ID, of agent: Agent.ID
  ) throws -> Ticket.ID {
    guard let into = try ticket(id)?.mergedInto,
      try !drafts(on: id, of: agent).contains(where: { $0.kind == kind }),
      let merging = try events(of: id).last(where: { $0.kind == .merged && $0.undoneBy == nil }),
      let moved = merging.data.joining?.drafts,
      moved.contains(where: { $0.agent == agent && $0.kind == kind })
    else { return id }
    return try standing(into)?.id ?? id
  }
}
