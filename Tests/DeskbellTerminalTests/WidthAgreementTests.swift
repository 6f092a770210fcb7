import CLinux
import DeskbellText
import Glibc
import Testing

/// ncurses asks the C library how wide a character is. Where the gate for foreign text says something
/// else, the terminal can only show a replacement.
@Suite("Widths of the gate and of ncurses")
struct WidthAgreementTests {
  @Test("Every character that passes the gate is as wide for the C library")
  func everyScalar() throws {
    let utf8 = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let before = uselocale(utf8)
    defer {
      uselocale(before)
      freelocale(utf8)
    }
    var disagreeing: [String] = []
    for value in UInt32(0x20)..<0x20000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for glyph in DisplayText(String(Character(scalar))).glyphs {
        guard let base = glyph.text.unicodeScalars.first else { continue }
        if Int(clinux_scalar_columns(base.value)) != glyph.columns {
          disagreeing.append(String(value, radix: 16))
        }
      }
    }
    #expect(disagreeing == [])
  }
}
