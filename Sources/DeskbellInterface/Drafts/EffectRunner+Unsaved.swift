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
      for written in sequence.verbs.compactMap(\.written) {
        unsaved.forget(on: [sequence.ticket.id], written.kind)
      }
    }
  }

  private func noteSending(_ verb: TicketVerb, on ticket: Ticket.ID, _ then: Deed.Then) {
    guard then == .closeComposer, let (kind, text) = verb.written else { return }
    unsaved.begin(
      Draft(
        agent: agent, ticket: ticket, kind: kind, text: text.text,
        caret: text.caret ?? text.text.count, to: text.to, cc: text.cc,
        responses: text.responses, updatedAt: desk.clock.now(), attachments: text.attachments))
  }
}

extension TicketVerb {
  /// What somebody wrote to have this done; nil: nothing.
  var written: (kind: Draft.Kind, text: Composition)? {
    switch self {
    case .reply(let text): (.reply, text)
    case .note(let text): (.note, text)
    default: nil
    }
  }
}
