/// The past of a text: what can be undone and done again, in steps as people think of them.
struct EditHistory: Sendable {
  /// Changes of one kind that follow each other directly are one step; `other` always stands alone.
  enum Kind: Hashable, Sendable { case typing, deletingBackward, deletingForward, other }

  struct Step: Sendable {
    var changes: [TextChange]
    var kind: Kind
    var caretBefore: TextPosition
    var caretAfter: TextPosition
  }

  private static let maximumSteps = 2000

  private var past: [Step] = []
  private var future: [Step] = []
  private var isOpen = false

  var canUndo: Bool { !past.isEmpty }
  var canRedo: Bool { !future.isEmpty }

  /// Ends the current step: what follows is undone by itself.
  mutating func close() { isOpen = false }

  mutating func record(_ step: Step) {
    future.removeAll()
    if isOpen, let last = past.last, Self.continues(last, step) {
      past[past.count - 1].append(step)
    } else {
      past.append(step)
      if past.count > Self.maximumSteps { past.removeFirst(past.count - Self.maximumSteps) }
    }
    isOpen = true
  }

  mutating func undo() -> Step? {
    guard let step = past.popLast() else { return nil }
    future.append(step)
    isOpen = false
    return step
  }

  mutating func redo() -> Step? {
    guard let step = future.popLast() else { return nil }
    past.append(step)
    isOpen = false
    return step
  }

  private static func continues(_ last: Step, _ next: Step) -> Bool {
    guard last.kind == next.kind, next.kind != .other, last.caretAfter == next.caretBefore else {
      return false
    }
    if next.kind != .typing { return true }
    // A word with the spaces behind it is one step.
    let beginsWord = next.changes.last?.inserted.last?.last?.isWhitespace == false
    let followsSpace = last.changes.last?.inserted.last?.last?.isWhitespace == true
    return !(beginsWord && followsSpace)
  }
}

extension EditHistory.Step {
  fileprivate mutating func append(_ next: EditHistory.Step) {
    caretAfter = next.caretAfter
    if next.changes.count == 1, let change = next.changes.first, change.isPlainInsertion,
      let last = changes.last, last.isPlainInsertion,
      TextChange.end(of: last.inserted, from: last.start) == change.start
    {
      changes[changes.count - 1].inserted[0] += change.inserted[0]
    } else {
      changes += next.changes
    }
  }
}
