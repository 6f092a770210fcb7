/// The name under which a file from outside is saved: a name only, nothing that leads elsewhere,
/// hides, or shows otherwise than it is.
public enum SafeFileName {
  /// What file systems take, with room for a number.
  private static let mostBytes = 200

  /// - Parameter name: As the sender gave it.
  public static func make(from name: String) -> String {
    let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    var kept = ""
    for scalar in last.unicodeScalars {
      kept.unicodeScalars.append(isHarmless(scalar) ? scalar : "_")
    }
    kept = trimmed(kept)
    return kept.isEmpty ? "file" : shortened(kept)
  }

  /// The name for the second, third, … file of the same name: `report (2).pdf`.
  public static func numbered(_ name: String, _ number: Int) -> String {
    let (stem, ending) = parts(name)
    return "\(stem) (\(number))\(ending)"
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return false
    default: return !":*?\"<>|".unicodeScalars.contains(scalar)
    }
  }

  /// Without blanks and dots at the ends: a dot in front hides a file.
  private static func trimmed(_ name: String) -> String {
    var rest = name[...]
    while let first = rest.first, first == "." || first.isWhitespace { rest.removeFirst() }
    while let end = rest.last, end == "." || end.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  private static func shortened(_ name: String) -> String {
    guard name.utf8.count > mostBytes else { return name }
    let (stem, ending) = parts(name)
    let tail = ending.utf8.count <= 20 ? ending : ""
    var short = ""
    for character in stem {
      guard short.utf8.count + "\(character)".utf8.count + tail.utf8.count <= mostBytes else {
        break
      }
      short.append(character)
    }
    return short + tail
  }

  private static func parts(_ name: String) -> (stem: String, ending: String) {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return (name, "") }
    return (String(name[..<dot]), String(name[dot...]))
  }
}
