import DeskbellCore
import Foundation
import Testing

@testable import DeskbellInterface

/// Sentences name the keys that are in force, not those of the shipped table.
struct KeySentenceTests {
  private func workspace(_ profile: String) throws -> TestWorkspace {
    let workspace = try TestWorkspace()
    var configuration = Configuration()
    configuration.keys.profile = profile
    workspace.configure(configuration)
    return workspace
  }

  @Test func draftsAreSpokenOfInTheKeysOfMutt() throws {
    let workspace = try workspace("mutt").press("Enter g").type("Hello").press("Esc")
    #expect(workspace.bottom.contains("Draft kept · g goes on with it, cd lists drafts"))
    workspace.press("C").type("For us").press("Esc")
    #expect(workspace.bottom.contains("Draft kept · C goes on with it, cd lists drafts"))
  }

  @Test func aScheduledReplyIsSpokenOfInTheKeysOfMutt() throws {
    let workspace = try workspace("mutt").press("Enter g").type("Hello").press("^x l")
      .type("2h").press("Enter y")
    #expect(workspace.bottom.contains("u takes it back, ct lists what waits"))
    #expect(workspace.text.contains("ct lists it"))
  }

  @Test func undoIsSpokenOfInTheKeysOfGmail() throws {
    let workspace = try workspace("gmail").press("Enter a").type("Hello")
    workspace.press("^g")
    #expect(workspace.text.contains("z brings it back as a draft."))
    workspace.press("n ^x")
    #expect(workspace.text.contains("z takes it back until then"))
    workspace.press("y")
    #expect(workspace.text.contains("held, z takes it back"))
    workspace.press("z ^g y")
    #expect(workspace.bottom.contains("thrown away · z brings it back"))
    workspace.press("u !")
    #expect(workspace.text.contains("z takes it back."))
  }

  @Test func placesAreLeftWithTheKeysOfGmail() throws {
    let workspace = try workspace("gmail").press("gt")
    #expect(workspace.text.contains("a shows everybody's, u goes back."))
    workspace.press("u gd")
    #expect(workspace.text.contains("You have begun nothing. u goes back."))
  }

  @Test func quotedTextIsUnfoldedWithTheKeysOfGmail() throws {
    let workspace = try workspace("gmail")
    let folded = try workspace.sample.tickets.first { ticket in
      try workspace.sample.desk.detail(ticket, reader: nil)?.messages.contains {
        $0.text.split(whereSeparator: \.isNewline).count
          > $0.reply.split(whereSeparator: \.isNewline).count && $0.kind == .customer
      } == true
    }
    workspace.press("#").type("\(try #require(folded))").press("Enter")
    guard case .ticket(let screen) = workspace.state.screens.last else {
      Issue.record("no ticket is open")
      return
    }
    let lines = screen.layout?.lines.map { $0.pieces.map(\.text.string).joined() } ?? []
    #expect(lines.contains { $0.contains(";o shows them") })
  }

  @Test func thePickerThatTakesTheLastChoiceAgainHasItsOwnKey() throws {
    let workspace = try TestWorkspace()
    var configuration = Configuration()
    configuration.keys.bindings = [KeyBinding(command: "ticket.snooze", keys: ["X"])]
    workspace.configure(configuration)
    workspace.press("X").type("2h").press("Enter u X")
    #expect(workspace.text.contains("X, as last time"))
    workspace.press("X")
    #expect(workspace.bottom.contains("Snoozed #"))
  }

  /// Text and what follows it: "u takes it back", "gt lists". Popups have keys of their own, which
  /// nobody can change: Esc, Enter, Tab.
  @Test func noSentenceInTheSourcesNamesAKeyOfTheTable() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/DeskbellInterface").standardized
    let keys = Set(
      CommandTable.all.flatMap(\.keys).filter { !["Esc", "Enter", "Tab"].contains($0) })
    let verbs: Set<Substring> = [
      "undo", "redo", "takes", "brings", "lists", "shows", "goes", "makes", "offers", "replies",
      "looks", "ends", "folds", "opens", "again",
    ]
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var count = 0
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift", file.lastPathComponent.hasPrefix("KeyProfile") == false
      else { continue }
      count += 1
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      where line.contains("\"") && !line.drop(while: { $0 == " " }).hasPrefix("//") {
        let words = line.split { " \"(;:,.".contains($0) }
        for (key, verb) in zip(words, words.dropFirst())
        where keys.contains(String(key)) && verbs.contains(verb) {
          Issue.record("\(file.lastPathComponent): \(line)")
        }
      }
    }
    #expect(count > 100)
  }
}
