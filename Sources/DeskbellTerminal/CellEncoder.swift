import CLinux
import CNcurses

/// Turns cells of a grid into cells of ncurses.
@MainActor
struct CellEncoder {
  private let charset: Charset
  private var pairs: ColorPairs
  private var lastStyle = Style.plain
  private var lastAttributes: attr_t = 0
  private var lastPair: Int32 = 0

  init(charset: Charset, pairs: ColorPairs) {
    self.charset = charset
    self.pairs = pairs
  }

  /// Encodes a row. ncurses counts columns by the C library's widths; a cell that claims another
  /// width is replaced, so that nothing behind it is shifted.
  mutating func encode(_ cells: ArraySlice<Cell>, into line: inout [cchar_t]) {
    var index = cells.startIndex
    while index < cells.endIndex {
      let cell = cells[index]
      adopt(cell.style)
      index += 1
      let base = cell.glyph.base
      if cell.columns == 1, base >= 0x20, base < 0x7F, !cell.glyph.hasMarks {
        line.append(plain(base))
        continue
      }
      let isWhole = index < cells.endIndex && cells[index].columns == 0
      if cell.columns == 2, isWhole {
        index += 1
        if let wide = encode(cell.glyph, columns: 2) {
          line.append(wide)
        } else {
          line.append(plain(replacement(for: base)))
          line.append(plain(0x20))
        }
      } else if cell.columns == 1 {
        line.append(encode(cell.glyph, columns: 1) ?? plain(replacement(for: base)))
      } else {
        line.append(plain(0x20))  // Half a wide character.
      }
    }
  }

  private mutating func adopt(_ style: Style) {
    guard style != lastStyle else { return }
    lastStyle = style
    let (number, brightness) = pairs.pair(for: style)
    lastPair = number
    lastAttributes = brightness | Self.attributes(style.attributes) | attr_t(min(number, 255)) << 8
  }

  private static func attributes(_ attributes: Style.Attributes) -> attr_t {
    var bits: attr_t = 0
    if attributes.contains(.bold) { bits |= cncurses_bold }
    if attributes.contains(.dim) { bits |= cncurses_dim }
    if attributes.contains(.italic) { bits |= cncurses_italic }
    if attributes.contains(.underline) { bits |= cncurses_underline }
    if attributes.contains(.reverse) { bits |= cncurses_reverse }
    return bits
  }

  private func plain(_ scalar: UInt32) -> cchar_t {
    cchar_t(
      attr: lastAttributes, chars: (wchar_t(bitPattern: scalar), 0, 0, 0, 0), ext_color: lastPair)
  }

  /// nil: the terminal cannot show it, or not in so many columns.
  private func encode(_ glyph: CellGlyph, columns: Int32) -> cchar_t? {
    guard charset.has(glyph.base), clinux_scalar_columns(glyph.base) == columns else { return nil }
    var encoded = plain(glyph.base)
    guard glyph.hasMarks else { return encoded }
    let marks = glyph.marks.filter { charset.has($0) && clinux_scalar_columns($0) == 0 }
      .map { wchar_t(bitPattern: $0) }
    func mark(_ position: Int) -> wchar_t { position < marks.count ? marks[position] : 0 }
    encoded.chars.1 = mark(0)
    encoded.chars.2 = mark(1)
    encoded.chars.3 = mark(2)
    encoded.chars.4 = mark(3)
    return encoded
  }

  private func replacement(for base: UInt32) -> UInt32 {
    charset == .utf8 ? 0xFFFD : Charset.substitute(for: base)
  }
}
