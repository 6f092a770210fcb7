@testable import DeskbellInterface

/// Editor tests as text: `‸` is the caret, keys are words in angle brackets, everything else is
/// typed.
enum EditorScript {
  static let commands: [String: EditorCommand] = [
    "enter": .newline, "left": .left, "right": .right, "wleft": .wordLeft, "wright": .wordRight,
    "home": .lineStart, "end": .lineEnd, "up": .up, "down": .down, "pgup": .pageUp,
    "pgdn": .pageDown, "top": .top, "bottom": .bottom, "bs": .deleteBackward,
    "del": .deleteForward, "wbs": .deleteWordBackward, "wdel": .deleteWordForward,
    "kill": .killToLineEnd, "killback": .killToLineStart, "yank": .yank, "undo": .undo,
    "redo": .redo,
  ]

  static func parse(_ keys: String) -> [EditorCommand] {
    var commands: [EditorCommand] = []
    var rest = keys[...]
    while let character = rest.first {
      if character == "<", let end = rest.firstIndex(of: ">") {
        let name = String(rest[rest.index(after: rest.startIndex)..<end])
        commands.append(Self.commands[name] ?? .insertText(name.replacing("paste:", with: "")))
        rest = rest[rest.index(after: end)...]
      } else {
        commands.append(.insert(character))
        rest.removeFirst()
      }
    }
    return commands
  }

  static func split(_ marked: String) -> (text: String, caret: Int) {
    let parts = marked.split(separator: "‸", maxSplits: 1, omittingEmptySubsequences: false)
    return (parts.joined(), parts[0].count)
  }

  static func editor(_ marked: String) -> TextEditor {
    let (text, caret) = split(marked)
    return TextEditor(text: text, caret: caret)
  }

  static func marked(_ text: String, _ caret: Int) -> String {
    let place = text.index(text.startIndex, offsetBy: caret)
    return text[..<place] + "‸" + text[place...]
  }

  static func run(_ before: String, _ keys: String, width: Int = 80) -> String {
    var editor = editor(before)
    for command in parse(keys) { editor.apply(command, width: width) }
    return marked(editor.text, editor.caretOffset)
  }
}
