import Testing

@testable import DeskbellInterface

@Suite("Text editor: before, keys, after")
struct TextEditorTests {
  static let edits: [(String, String, String)] = [
    ("‸", "Hello", "Hello‸"),
    ("a‸c", "b", "ab‸c"),
    ("ab‸cd", "<enter>", "ab\n‸cd"),
    ("ab\n‸cd", "<bs>", "ab‸cd"),
    ("ab‸\ncd", "<del>", "ab‸cd"),
    ("‸ab", "<bs>", "‸ab"),
    ("ab‸", "<del>", "ab‸"),
    ("a👩\u{200D}👩\u{200D}👧‸b", "<bs>", "a‸b"),
    ("e‸", "\u{301}", "e\u{301}‸"),
    ("a‸", "<bs>é<left>x", "x‸é"),
    ("🇵🇱‸🇩🇪", "<left><del>", "‸🇩🇪"),
    ("ab‸", "<paste:one\r\ntwo\nthree>!", "abone\ntwo\nthree!‸"),
    ("[‸]", "<paste:x\u{1B}[2J\u{7}\u{200B}\u{202E}y\u{9B}>", "[x[2Jy‸]"),
    ("[‸]", "<paste:a\tb>", "[a\tb‸]"),
    ("e‸", "<paste:\u{200B}\u{301}>", "e\u{301}‸"),
    ("‸", "<paste:\u{2028}a\u{85}b>", "\na\nb‸"),
    ("one‸ two", "<paste:\n>", "one\n‸ two"),
  ]

  static let words: [(String, String, String)] = [
    ("one two‸", "<wleft>", "one ‸two"),
    ("one   ‸two", "<wleft>", "‸one   two"),
    ("‸one two", "<wright>", "one‸ two"),
    ("one‸ two", "<wright>", "one two‸"),
    ("one‸\ntwo", "<wright>", "one\n‸two"),
    ("one\n‸two", "<wleft>", "one‸\ntwo"),
    ("see ‸https://x.test/a", "<wright><wright>", "see https://‸x.test/a"),
    ("größer ist‸", "<wleft><wleft>", "‸größer ist"),
    ("Привет мир‸", "<wleft>", "Привет ‸мир"),
    ("日本語のテスト‸", "<wleft>", "日本語の‸テスト"),
    ("日本語のテスト‸", "<wleft><wleft><wleft>", "‸日本語のテスト"),
    ("नमस्ते दुनिया‸", "<wbs>", "नमस्ते ‸"),
    ("one two  ‸x", "<wbs>", "one ‸x"),
    ("a‸ one two", "<wdel>", "a‸ two"),
    ("a\n‸b", "<wbs>", "a‸b"),
  ]

  static let lines: [(String, String, String)] = [
    ("ab\nc‸d\nef", "<home>", "ab\n‸cd\nef"),
    ("ab\nc‸d\nef", "<end>", "ab\ncd‸\nef"),
    ("ab\nc‸d\nef", "<top>", "‸ab\ncd\nef"),
    ("ab\nc‸d\nef", "<bottom>", "ab\ncd\nef‸"),
    ("ab‸cd\nef", "<kill>", "ab‸\nef"),
    ("ab‸cd\nef", "<kill><kill>", "ab‸ef"),
    ("ab‸cd\nef", "<kill><kill><kill><yank>", "abcd\nef‸"),
    ("abc‸d", "<killback>", "‸d"),
    ("ab\n‸cd", "<killback>", "ab‸cd"),
    ("one two‸", "<wbs><wbs><yank>", "one two‸"),
    ("one‸", "<wbs>x<yank>", "xone‸"),
    ("‸x", "<yank>", "‸x"),
  ]

  static let pasts: [(String, String, String)] = [
    ("‸", "one two<undo>", "one ‸"),
    ("‸", "one two<undo><undo>", "‸"),
    ("‸", "one two<undo><undo><redo>", "one ‸"),
    ("‸", "ab<left>c<undo>", "a‸b"),
    ("‸", "ab<enter>cd<undo><undo>", "ab‸"),
    ("abc‸", "<bs><bs><undo>", "abc‸"),
    ("‸abc", "<del><del><undo>", "‸abc"),
    ("a‸", "b<paste:c\nd>e<undo><undo>", "ab‸"),
    ("ab‸cd", "<kill><undo>", "ab‸cd"),
    ("e‸", "\u{301}<undo>", "e‸"),
    ("a‸", "b<undo>c<redo>", "ac‸"),
    ("a‸", "<undo><redo>", "a‸"),
  ]

  @Test("Editing", arguments: edits + words + lines + pasts)
  func editing(before: String, keys: String, after: String) {
    #expect(EditorScript.run(before, keys) == after)
  }

  static let verticals: [(String, Int, String, String)] = [
    ("one two thr‸ee", 9, "<up>", "one‸ two three"),
    ("one t‸wo three", 9, "<down>", "one two three‸"),
    ("abcdefgh\nab\nabcdef‸gh", 20, "<up><up>", "abcdef‸gh\nab\nabcdefgh"),
    ("abcdefgh\nab\nabcdef‸gh", 20, "<up>", "abcdefgh\nab‸\nabcdefgh"),
    ("abcdefgh\nab\nabcdef‸gh", 20, "<up><left><up>", "a‸bcdefgh\nab\nabcdefgh"),
    ("日本‸語\nabcdef", 20, "<down>", "日本語\nabcd‸ef"),
    ("abc‸def\n日本語", 20, "<down>", "abcdef\n日‸本語"),
    ("a‸b", 20, "<up>", "a‸b"),
    ("a‸b", 20, "<down>", "a‸b"),
    ("a\tb‸\n0123456789", 20, "<down>", "a\tb\n012345678‸9"),
  ]

  @Test("Up and down by rows as they are shown", arguments: verticals)
  func vertical(before: String, width: Int, keys: String, after: String) {
    #expect(EditorScript.run(before, keys, width: width) == after)
  }

  @Test func marksJoinTheLetterBeforeThem() {
    var editor = TextEditor(text: "e\n\u{301}x", caret: 2)
    editor.apply(.deleteBackward, width: 20)
    #expect(editor.text.unicodeScalars.elementsEqual("e\u{301}x".unicodeScalars))
    #expect(editor.caretOffset == 1)
    editor.apply(.undo, width: 20)
    #expect(editor.text.unicodeScalars.elementsEqual("e\n\u{301}x".unicodeScalars))
    #expect(editor.caretOffset == 2)
  }

  @Test func pages() {
    let text = (0..<100).map { "line \($0)" }.joined(separator: "\n")
    var editor = TextEditor(text: text, caret: 0)
    editor.apply(.pageDown, width: 40, height: 10)
    #expect(editor.visibleLines(width: 40, height: 10).lines.first == "line 9")
    #expect(editor.visibleLines(width: 40, height: 10).cursor.row == 0)
    editor.apply(.bottom, width: 40, height: 10)
    #expect(editor.visibleLines(width: 40, height: 10).lines.last == "line 99")
    editor.apply(.pageUp, width: 40, height: 10)
    #expect(editor.visibleLines(width: 40, height: 10).lines.first == "line 81")
    #expect(editor.visibleLines(width: 40, height: 10).cursor.row == 9)
  }

  @Test func reportsWhetherTheTextChanged() {
    var editor = TextEditor(text: "a")
    let commands: [EditorCommand] = [.insert("b"), .left, .insertText("\u{200B}"), .undo, .undo]
    let changes = commands.map { editor.apply($0, width: 20) }
    #expect(changes == [true, false, false, true, false])
    #expect(!editor.canUndo && editor.canRedo)
  }

  @Test func startsAtTheCaretOfTheDraft() {
    #expect(TextEditor(text: "abc", caret: 1).caretOffset == 1)
    #expect(TextEditor(text: "abc").caretOffset == 3)
    #expect(TextEditor(text: "abc", caret: 99).caretOffset == 3)
    #expect(TextEditor(text: "abc", caret: -1).caretOffset == 0)
    let dirty = TextEditor(text: "a\u{200B}b\r\nc\u{7}d", caret: 6)
    #expect(dirty.text == "ab\ncd")
    #expect(dirty.caretOffset == 4)
  }
}
