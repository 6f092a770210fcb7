import DeskbellTerminal
import Testing

@testable import DeskbellInterface

@Suite("Scheme files")
struct SchemeFileTests {
  static let palette = PaletteSlot.required.enumerated()
    .map { "  \($1.rawValue): \"\(String($0 * 17, radix: 16).leftPadded)0000\"" }
    .joined(separator: "\n")

  private func theme(_ yaml: String) throws -> Theme {
    try SchemeFile(yaml: yaml, source: "t.yaml").theme(named: "t")
  }

  private func failure(_ yaml: String) -> ThemeError? {
    #expect(throws: ThemeError.self) { try theme(yaml) }
  }

  @Test func base16FallsBackForTheSlotsOfBase24() throws {
    let theme = try theme("system: base16\npalette:\n\(Self.palette)\n")
    #expect(theme[.text].foreground == RGB(hex: "550000")?.nearestFixed)
    #expect(theme[.text].background == RGB(hex: "000000")?.nearestFixed)
  }

  @Test("The older form, hashes, capitals, three digits")
  func forms() throws {
    let old = Self.palette.split(separator: "\n").map { String($0.dropFirst(2)) }
    #expect(
      try theme("scheme: Old\nauthor: x\n" + old.joined(separator: "\n"))
        == theme("palette:\n\(Self.palette)"))
    let capital = Self.palette.replacing("base05: \"550000\"", with: "base05: '#FFF'")
    #expect(try theme("palette:\n\(capital)")[.text].foreground == .indexed(231))
  }

  @Test func rolesOverride() throws {
    let theme = try theme(
      """
      palette:
      \(Self.palette)
      roles:
        list.row.selected: { fg: base07, bg: "#ffffff", bold: false, underline: true }
        text: { bg: default }
      """)
    #expect(theme[.rowSelected].background == .indexed(231))
    #expect(theme[.rowSelected].attributes == .underline)
    #expect(theme[.text].background == .standard)
  }

  @Test(
    "Mistakes are explained with their line",
    arguments: [
      ("", nil, "empty"),
      ("- a\n- b", 1, "list of keys"),
      ("a: [", 2, "not YAML"),
      ("name: x", nil, "missing: base00, base01"),
      ("palette: 7", 1, "“palette” must be"),
      ("name: x\npalette:\n  base00: zzzzzz", 3, "“zzzzzz”"),
      ("palette:\n  base00: #ffffff", 2, "quotes"),
      ("palette:\n  base00: [1]", 2, "base00"),
      ("palette:\n  base00: 12345", 2, "six hexadecimal digits"),
    ] as [(String, Int?, String)])
  func mistakes(yaml: String, line: Int?, words: String) {
    let error = failure(yaml)
    #expect(error?.line == line)
    #expect(error?.reason.contains(words) == true, "\(error?.reason ?? "")")
    #expect(error?.description.hasPrefix("t.yaml:") == true)
  }

  @Test(
    "Mistakes in roles",
    arguments: [
      ("list.row.seleced: { bold: true }", "did you mean “list.row.selected”?"),
      ("nothing.like.it.at.all.really: { bold: true }", "there is no role"),
      ("text: { blod: true }", "known are fg, bg, bold"),
      ("text: { bold: 7 }", "true or false"),
      ("text: { fg: base99 }", "no colour"),
      ("text: bold", "“text” must be"),
    ])
  func roleMistakes(role: String, words: String) {
    let error = failure("palette:\n\(Self.palette)\nroles:\n  \(role)\n")
    #expect(error?.line == 19)
    #expect(error?.reason.contains(words) == true, "\(error?.reason ?? "")")
  }

  @Test(
    "Nearest of the fixed colours",
    arguments: [
      ("000000", 16), ("ffffff", 231), ("ff0000", 196), ("00ff00", 46), ("0000ff", 21),
      ("5f87af", 67), ("808080", 244), ("1c1c1c", 234), ("121212", 233), ("eeeeee", 255),
      ("fe0101", 196), ("#7f7f7f", 244), ("303030", 236), ("5f5f00", 58),
    ] as [(String, UInt8)])
  func nearest(hex: String, index: UInt8) {
    #expect(RGB(hex: hex)?.nearestFixed == .indexed(index))
  }

  @Test func everyFixedColourLooksLikeItself() {
    for index in UInt8(16)...255 {
      guard case .indexed(let nearest) = RGB(fixed: index).nearestFixed else {
        Issue.record("no colour for \(index)")
        continue
      }
      #expect(RGB(fixed: nearest) == RGB(fixed: index))
    }
  }
}

extension String {
  fileprivate var leftPadded: String { count < 2 ? "0" + self : self }
}
