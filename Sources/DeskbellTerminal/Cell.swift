/// One place of the grid.
public struct Cell: Hashable, Sendable {
  var glyph: CellGlyph
  private var width: UInt8
  public var style: Style

  public init(text: String = " ", columns: Int = 1, style: Style = .plain) {
    glyph = CellGlyph(text)
    width = UInt8(clamping: columns)
    self.style = style
  }

  init(base: UInt32, columns: Int, style: Style) {
    glyph = CellGlyph(base: base)
    width = UInt8(clamping: columns)
    self.style = style
  }

  /// The base scalar and its marks, at most four; empty in the right half of a wide character.
  public var text: String {
    get { glyph.text }
    set { glyph = CellGlyph(newValue) }
  }

  /// 1 or 2 columns; 0 in the right half of a wide character.
  public var columns: Int {
    get { Int(width) }
    set { width = UInt8(clamping: newValue) }
  }

  /// A space in no style.
  public static let blank = Cell()
}
