import DeskbellTerminal

/// How everything looks: a style for each role.
public struct Theme: Sendable, Equatable {
  /// The name as people choose it.
  public let name: String
  private let styles: [ThemeRole: Style]

  init(name: String, styles: [ThemeRole: Style]) {
    self.name = name
    self.styles = styles
  }

  public subscript(role: ThemeRole) -> Style { styles[role] ?? .plain }

  /// Only the terminal's own sixteen colours on its own background.
  public static let terminal = Theme(name: "terminal", styles: [:])
  /// No colour at all: attributes only.
  public static let mono = Theme(name: "mono", styles: [:])
}
