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

  @Test func whatIsSentNeedsNoRescue() throws {
    let sample = try TestWorkspace().sample
    let runner = EffectRunner(desk: sample.desk, agent: sample.maria) { _ in }
    runner.unsaved.begin(draft(sample, "Sent", on: sample.tickets[0]))
    let deed = Deed(
      verb: .reply(Composition(text: "Sent")), tickets: [SeenTicket(sample.tickets[0])],
      then: .closeComposer)
    runner.run(.perform(deed))
    runner.drain()
    #expect(runner.unsaved.all.isEmpty)
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
