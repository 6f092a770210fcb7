/// One line of a text being written, and how it was last broken into rows.
struct TextLine: Sendable {
  var characters: [Character]
  var layout: RowLayout?

  init(_ characters: [Character] = []) { self.characters = characters }

  func layout(width: Int) -> RowLayout {
    if let layout, layout.width == width { return layout }
    return RowLayout(characters, width: width)
  }

  mutating func replace(_ range: Range<Int>, with inserted: [Character]) {
    characters.replaceSubrange(range, with: inserted)
    layout?.update(
      characters, from: range.lowerBound, removed: range.count, inserted: inserted.count)
  }
}
