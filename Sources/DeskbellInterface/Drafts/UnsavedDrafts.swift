import DeskbellCore
import Synchronization

/// Texts that were handed over to be kept as drafts and are not in the desk yet: what is left of
/// them when the program ends would be lost.
final class UnsavedDrafts: Sendable {
  private let waiting = Mutex<[Draft]>([])

  /// Those whose newest text is not in the desk.
  var all: [Draft] { waiting.withLock { $0 } }

  /// A draft is on its way; it takes the place of an older text of the same.
  func begin(_ draft: Draft) {
    waiting.withLock { drafts in
      drafts.removeAll { $0.ticket == draft.ticket && $0.kind == draft.kind }
      drafts.append(draft)
    }
  }

  /// This text is in the desk.
  func finish(_ draft: Draft) { waiting.withLock { $0.removeAll { $0 == draft } } }

  /// What was written there has been sent or thrown away.
  func forget(on tickets: [Ticket.ID], _ kind: Draft.Kind) {
    waiting.withLock { drafts in
      drafts.removeAll { tickets.contains($0.ticket) && $0.kind == kind }
    }
  }
}

/// What a person had written could not be kept in the desk when the program ended: where it is now.
public struct UnsavedTexts: Error, CustomStringConvertible {
  public let description: String

  /// Writes the texts into a file of their own for the person alone; where that fails as well, they
  /// are in the description, which is the last that the person sees.
  init(_ drafts: [Draft], folder: String) {
    let texts = drafts.map { draft in
      "#\(draft.ticket), \(draft.kind == .note ? "internal note" : "reply"):\n\n\(draft.text)\n"
    }.joined(separator: "\n")
    let what = drafts.count == 1 ? "A text" : "\(drafts.count) texts"
    let sentence = "\(what) could not be kept in the desk"
    do {
      let beginning = folder + "/unsaved-"
      let path = try WholeFile.makeUnique(beginning, suffix: ".txt", with: Array(texts.utf8))
      description = "\(sentence). What you wrote is in \(path)."
    } catch {
      description = "\(sentence), nor in a file (\(error)). What you wrote:\n\(texts)"
    }
  }
}
