import DeskbellCore
import DeskbellTerminal
import Yams

/// A base16 or base24 scheme in YAML with the keys that tinted-theming defines, or its older form
/// with the slots at the top level; an additional map `roles` overrides how single roles look.
struct SchemeFile {
  let source: String
  private let root: Node.Mapping

  /// - Throws: `ThemeError` when it is not YAML or not a map.
  init(yaml: String, source: String) throws {
    self.source = source
    do {
      guard let node = try Yams.compose(yaml: yaml) else {
        throw ThemeError(source: source, reason: "the file is empty")
      }
      guard let root = node.mapping else {
        throw ThemeError(
          source: source, line: node.mark?.line, reason: "this is not a list of keys")
      }
      self.root = root
    } catch let error as YamlError {
      throw ThemeError(source: source, yaml: error)
    }
  }

  /// - Throws: `ThemeError` for a missing or wrong colour, an unknown role or property.
  func theme(named name: String) throws -> Theme {
    let palette = try palette()
    var styles: [ThemeRole: Style] = [:]
    for role in ThemeRole.allCases { styles[role] = role.design.style(in: palette) }
    for (key, value) in try mapping(root["roles"], of: "roles") {
      let role = try role(key)
      var style = styles[role] ?? .plain
      for (property, setting) in try mapping(value, of: role.rawValue) {
        try apply(setting, to: property, of: &style, palette)
      }
      styles[role] = style
    }
    return Theme(name: name, styles: styles)
  }

  private func palette() throws -> [PaletteSlot: Color] {
    let slots = root["palette"] == nil ? root : try mapping(root["palette"], of: "palette")
    var palette: [PaletteSlot: Color] = [:]
    for (key, value) in slots {
      guard let slot = key.string.flatMap(PaletteSlot.init(name:)) else { continue }
      palette[slot] = try rgb(value, of: slot.rawValue).nearestFixed
    }
    let missing = PaletteSlot.required.filter { palette[$0] == nil }.map(\.rawValue)
    if !missing.isEmpty {
      let names = missing.joined(separator: ", ")
      throw ThemeError(source: source, reason: "these colours are missing: \(names)")
    }
    for slot in PaletteSlot.allCases where palette[slot] == nil {
      palette[slot] = slot.fallback.flatMap { palette[$0] }
    }
    return palette
  }

  private func rgb(_ node: Node, of name: String) throws -> RGB {
    let text = node.scalar?.string ?? ""
    if let rgb = RGB(hex: text) { return rgb }
    if text.isEmpty || text == "null" {
      throw error(node, "\(name) has no colour; a value that begins with # needs quotes")
    }
    throw error(node, "\(name) is “\(text)”, not six hexadecimal digits")
  }

  private func role(_ key: Node) throws -> ThemeRole {
    let name = key.string ?? ""
    if let role = ThemeRole(rawValue: name) { return role }
    let nearest = NearestWord.nearest(to: name, among: ThemeRole.allCases.map(\.rawValue))
    let hint = nearest.map { "; did you mean “\($0)”?" } ?? ""
    throw error(key, "there is no role “\(name)”\(hint)")
  }

  private func apply(
    _ value: Node, to property: Node, of style: inout Style, _ palette: [PaletteSlot: Color]
  ) throws {
    let name = property.string ?? ""
    switch name {
    case "fg": style.foreground = try color(value, palette)
    case "bg": style.background = try color(value, palette)
    default:
      guard let attribute = Self.attributes[name] else {
        let known = (["fg", "bg"] + Self.attributes.keys.sorted()).joined(separator: ", ")
        throw error(property, "there is no property “\(name)”; known are \(known)")
      }
      guard let isSet = value.bool else {
        throw error(value, "“\(name)” must be true or false")
      }
      if isSet {
        style.attributes.insert(attribute)
      } else {
        style.attributes.remove(attribute)
      }
    }
  }

  /// A slot, a colour of its own, or `default` for the terminal's.
  private func color(_ node: Node, _ palette: [PaletteSlot: Color]) throws -> Color {
    let text = node.scalar?.string ?? ""
    if text == "default" { return .standard }
    if let slot = PaletteSlot(name: text), let color = palette[slot] { return color }
    if let rgb = RGB(hex: text) { return rgb.nearestFixed }
    throw error(
      node,
      "“\(text)” is no colour: use a slot (base00 to base17), six hexadecimal digits or default")
  }

  private func mapping(_ node: Node?, of name: String) throws -> Node.Mapping {
    guard let node else { return [:] }
    guard let mapping = node.mapping else { throw error(node, "“\(name)” must be a list of keys") }
    return mapping
  }

  private func error(_ node: Node, _ reason: String) -> ThemeError {
    ThemeError(source: source, line: node.mark?.line, reason: reason)
  }

  private static let attributes: [String: Style.Attributes] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
  ]
}

extension ThemeError {
  fileprivate init(source: String, yaml error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(source: source, line: mark.line, reason: "this is not YAML: \(problem)")
    default:
      self.init(source: source, reason: "this is not YAML")
    }
  }
}
