/// A colour as a terminal knows it.
public enum Color: Hashable, Sendable {
  /// What the terminal uses when nothing is said.
  case standard
  /// A slot of the terminal's palette: 0-15 are the user's own colours, 16-255 the fixed cube.
  case indexed(UInt8)
}
