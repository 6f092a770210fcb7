/// The places of a base16 or base24 scheme: 00 to 07 from background to brightest text, 08 to 0F
/// the colours, 10 to 17 what base24 adds.
enum PaletteSlot: String, CaseIterable, Sendable {
  case base00, base01, base02, base03, base04, base05, base06, base07
  case base08, base09, base0A, base0B, base0C, base0D, base0E, base0F
  case base10, base11, base12, base13, base14, base15, base16, base17

  static let required = allCases.prefix(16)

  /// What a base16 scheme has instead of a slot that only base24 has.
  var fallback: PaletteSlot? {
    switch self {
    case .base10, .base11: .base00
    case .base12: .base08
    case .base13: .base0A
    case .base14: .base0B
    case .base15: .base0C
    case .base16: .base0D
    case .base17: .base0E
    default: nil
    }
  }

  /// Finds a slot whatever the case of its letters.
  init?(name: String) {
    let lowered = name.lowercased()
    guard let slot = Self.allCases.first(where: { $0.rawValue.lowercased() == lowered }) else {
      return nil
    }
    self = slot
  }
}
