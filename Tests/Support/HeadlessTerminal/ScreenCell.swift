/// One place of the emulated screen.
public struct ScreenCell: Equatable, Sendable {
  /// A base and its marks; empty in the right half of a wide character, a space where nothing is.
  public var text: String
  /// 1 or 2; 0 in the right half of a wide character.
  public var columns: Int
  public var isBold = false
  public var isItalic = false
  public var isUnderlined = false
  public var isReversed = false
  /// A slot of the palette; nil: the standard colour.
  public var foreground: Int?
  public var background: Int?
}
