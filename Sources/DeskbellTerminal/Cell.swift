/// One place of the grid.
public struct Cell: Hashable, Sendable {
  /// The base scalar and its marks; empty in the right half of a wide character.
  public var text: String
  /// 1 or 2 columns; 0 in the right half of a wide character.
  public var columns: Int
  public var style: Style

  public init(text: String = " ", columns: Int = 1, style: Style = .plain) {
    self.text = text
    self.columns = columns
    self.style = style
  }

  public static let blank = Cell()
}
