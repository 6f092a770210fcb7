/// A key as it was pressed, whatever bytes the terminal sent for it.
public enum Key: Hashable, Sendable {
  /// A printable character, the space included.
  case character(Character)
  /// Ctrl with a lower-case letter or one of `\ ] ^ _`; those that terminals cannot tell from
  /// another key (`^i ^j ^m ^[ ^h`) arrive as that key.
  case control(Character)
  /// Alt with a character. Nothing is bound to it by itself; texts take some for movement by words.
  case alt(Character)
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// Ctrl with an arrow: moves by words.
  case wordLeft, wordRight
  case function(Int)
}
