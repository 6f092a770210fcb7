/// Writes values for YAML files.
public enum YAMLText {
  /// A text as it stands where YAML takes it for text, else in double quotation marks.
  public static func quoted(_ text: String) -> String {
    isPlain(text) ? text : "\"\(text.unicodeScalars.map(escaped).joined())\""
  }

  /// Words of letters that YAML takes for nothing but text, with blanks and harmless signs between.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic,
      let last = text.unicodeScalars.last, last != " ",
      !["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(text.lowercased())
    else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || " _-/+.'".unicodeScalars.contains(scalar)
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"", "\\": return "\\\(scalar)"
    case "\n": return "\\n"
    case "\t": return "\\t"
    default:
      let isPrintable =
        scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
        && !(0x2028...0x2029).contains(scalar.value) && scalar.value != 0xFEFF
      if isPrintable { return String(scalar) }
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
  }
}
