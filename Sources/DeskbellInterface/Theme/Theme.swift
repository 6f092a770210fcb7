import DeskbellTerminal

/// How everything looks: a style for each role. A screen is filled with the style of `text` first,
/// because a scheme brings its own background.
public struct Theme: Sendable, Equatable {
  /// The name as people choose it.
  public let name: String
  private let styles: [ThemeRole: Style]

  init(name: String, styles: [ThemeRole: Style]) {
    self.name = name
    self.styles = styles
  }

  private init(name: String, style: (RoleDesign) -> Style) {
    let pairs = ThemeRole.allCases.map { ($0, style($0.design)) }
    self.init(name: name, styles: Dictionary(uniqueKeysWithValues: pairs))
  }

  /// How a role looks.
  public subscript(role: ThemeRole) -> Style { styles[role] ?? .plain }

  /// Only the terminal's own sixteen colours on its own background.
  public static let terminal = Theme(name: "terminal") { $0.terminalStyle }
  /// No colour at all: attributes only.
  public static let mono = Theme(name: "mono") { $0.monoStyle }

  /// The theme itself, or the one to use instead on a terminal with so few colours.
  public func suited(toColors count: Int) -> Theme {
    if count < 8 { return .mono }
    return count < 256 && usesFixedColors ? .terminal : self
  }

  private var usesFixedColors: Bool {
    styles.values.contains { $0.foreground.isFixed || $0.background.isFixed }
  }
}

extension Color {
  fileprivate var isFixed: Bool {
    if case .indexed(let index) = self { return index > 15 }
    return false
  }
}
