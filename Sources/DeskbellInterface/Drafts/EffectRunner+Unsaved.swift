import DeskbellCore

extension EffectRunner {
  /// What is on its way to the desk would be lost if the program ended before the desk has it: drafts,
  /// and what was just sent, whose last words no draft may have.
  func noteWriting(in effect: WorkspaceEffect) {
    switch effect {
    case .saveDraft(let draft): unsaved.begin(draft)
    case .discardDraft(let kind, let ticket): unsaved.forget(on: [ticket], kind)
    case .perform(let deed):
      for ticket in deed.tickets { noteSending(deed.verb, on: ticket.id, deed.then) }
    case .macros(.perform(let deed)):
      for sequence in deed.sequences {
        for verb in sequence.verbs { noteSending(verb, on: sequence.ticket.id, deed.then) }
      }
    default: break
    }
  }

  /// A sequence was carried out: what was written in it is in the desk on the tickets that changed.
  func noteSent(_ sequences: [VerbSequence], on changed: [Ticket.ID]) {
    for sequence in sequences where changed.contains(sequence.ticket.id) {
      for kind in sequence.verbs.compactMap(\.writtenKind) {
        unsaved.forget(on: [sequence.ticket.id], kind)
      }
    }
  }

  private func noteSending(_ verb: TicketVerb, on ticket: Ticket.ID, _ then: Deed.Then) {
    guard then == .closeComposer, let kind = verb.writtenKind else { return }
    switch verb {
    case .reply(let composition), .note(let composition):
      unsaved.begin(
        Draft(
          agent: agent, ticket: ticket, kind: kind, text: composition.text,
          caret: composition.caret ?? composition.text.count, to: composition.to,
          cc: composition.cc,
          responses: composition.responses, updatedAt: desk.clock.now(),
          attachments: composition.attachments))
    default: break
    }
  }
}

extension TicketVerb {
  /// What somebody wrote to have this done; nil: nothing.
  var writtenKind: Draft.Kind? {
    switch self {
    case .reply: .reply
    case .note: .note
    default: nil
    }
  }
}
