import DeskbellCore
import Foundation
import Testing

@testable import DeskbellInterface

/// What somebody typed outlives a desk that does not take it.
@Suite struct UnsavedDraftTests {
  private func draft(_ sample: SampleDesk, _ text: String, on ticket: Ticket.ID) -> Draft {
    Draft(
      agent: sample.maria, ticket: ticket, kind: .reply, text: text, caret: 0,
      updatedAt: Instant(seconds: 0))
  }

  @Test func whatTheDeskDidNotTakeIsStillKnownAtTheEnd() throws {
    let sample = try TestWorkspace().sample
    let runner = EffectRunner(desk: sample.desk, agent: sample.maria) { _ in }
    let (kept, refused) = (
      draft(sample, "kept", on: sample.tickets[0]), draft(sample, "b", on: 9999)
    )
    for draft in [kept, draft(sample, "older", on: 9999), refused] { runner.run(.saveDraft(draft)) }
    runner.drain()
    #expect(runner.unsaved.all == [refused])
    runner.run(.discardDraft(.reply, 9999))
    runner.drain()
    #expect(runner.unsaved.all.isEmpty)
  }

  private func sending(_ verb: TicketVerb, on ticket: Ticket.ID) -> WorkspaceEffect {
    .perform(Deed(verb: verb, tickets: [SeenTicket(ticket)], then: .closeComposer))
  }

  @Test func whatIsSentNeedsNoRescueAndTheNoteBesideItStillDoes() throws {
    let sample = try TestWorkspace().sample
    let runner = EffectRunner(desk: sample.desk, agent: sample.maria) { _ in }
    var note = draft(sample, "a note", on: sample.tickets[0])
    note.kind = .note
    runner.unsaved.begin(note)
    runner.unsaved.begin(draft(sample, "older", on: sample.tickets[0]))
    runner.run(sending(.reply(Composition(text: "Sent")), on: sample.tickets[0]))
    runner.drain()
    #expect(runner.unsaved.all == [note])
  }

  /// Sent right after the last key, so that no draft has it, and not taken.
  @Test func whatWasSentAndNotTakenIsStillKnown() throws {
    let sample = try TestWorkspace().sample
    let runner = EffectRunner(desk: sample.desk, agent: sample.maria) { _ in }
    runner.run(sending(.reply(Composition(text: "Last words")), on: 9999))
    runner.drain()
    #expect(runner.unsaved.all.map(\.text) == ["Last words"])
  }

  @Test func aSequenceThatWasDoneNeedsNoRescue() throws {
    let sample = try TestWorkspace().sample
    let runner = EffectRunner(desk: sample.desk, agent: sample.maria) { _ in }
    let sequence = VerbSequence(
      SeenTicket(sample.tickets[0]), [.reply(Composition(text: "Sent")), .setPriority(.high)])
    let deed = SequenceDeed(title: "Sent", sequences: [sequence], then: .closeComposer)
    runner.run(.macros(.perform(deed)))
    runner.drain()
    #expect(runner.unsaved.all.isEmpty)
  }

  @Test func aDraftThatWasNotTakenIsTriedAgainWhenTheTextIsLeft() throws {
    var state = try TestWorkspace().press("r").type("half").state
    let saved = state.keepDraft()
    guard case .saveDraft(let draft)? = saved.first else {
      Issue.record("nothing was kept")
      return
    }
    #expect(state.keepDraft().isEmpty)
    _ = update(&state, .draftFailed(draft, "The disk is full."))
    guard case .saveDraft(let again)? = state.keepDraft().first else {
      Issue.record("it was not tried again")
      return
    }
    #expect(again.text == "half")
  }

  @Test func theTextsGoToAFileThatOnlyTheirWriterReads() throws {
    let sample = try TestWorkspace().sample
    let folder = FileManager.default.temporaryDirectory.path + "/deskbell-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let error = UnsavedTexts([draft(sample, "Dear Ann,\n订单", on: 12)], folder: folder)
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
    let path = folder + "/" + name
    #expect(
      error.description == "A text could not be kept in the desk. What you wrote is in \(path).")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "#12, reply:\n\nDear Ann,\n订单\n")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func withoutAFileTheTextIsInTheLastSentence() throws {
    let sample = try TestWorkspace().sample
    let error = UnsavedTexts([draft(sample, "Dear Ann", on: 12)], folder: "/nowhere")
    #expect(error.description.contains("What you wrote:\n#12, reply:\n\nDear Ann"))
  }
}
