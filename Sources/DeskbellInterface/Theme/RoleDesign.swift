import DeskbellTerminal

/// How a role looks as long as a scheme file says nothing else.
struct RoleDesign: Sendable {
  /// In a scheme: the slots, and attributes beside them. Without a background slot it is the
  /// scheme's own background.
  var foreground: PaletteSlot
  var background: PaletteSlot?
  var schemeAttributes: Style.Attributes
  /// On the terminal's own colours: one of the sixteen, or its text colour.
  var ownColor: UInt8?
  /// On the terminal's own colours and without colour: no meaning may hang on colour alone.
  var attributes: Style.Attributes

  /// The same look in the two ways of showing it.
  init(
    _ foreground: PaletteSlot, on background: PaletteSlot? = nil,
    _ schemeAttributes: Style.Attributes = [], own ownColor: UInt8? = nil,
    _ attributes: Style.Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.schemeAttributes = schemeAttributes
    self.ownColor = ownColor
    self.attributes = attributes
  }

  var terminalStyle: Style {
    Style(foreground: ownColor.map { .indexed($0) } ?? .standard, attributes: attributes)
  }

  var monoStyle: Style { Style(attributes: attributes) }

  func style(in palette: [PaletteSlot: Color]) -> Style {
    Style(
      foreground: palette[foreground] ?? .standard,
      background: palette[background ?? .base00] ?? .standard, attributes: schemeAttributes)
  }
}
