/// The short names that people type.
enum Handle {
  /// - Throws: `Refusal.invalid` where it could not be typed as one word.
  static func require(_ handle: String, of what: String) throws {
    let isWord = handle.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isLowercase || scalar.properties.numericType != nil
        || (scalar.properties.isAlphabetic && !scalar.properties.isUppercase)
        || "-_.".unicodeScalars.contains(scalar)
    }
    guard !handle.isEmpty, isWord else {
      throw Refusal.invalid(
        "The name of a \(what) is one word of lower-case letters, digits, - _ and dots; "
          + "\"\(handle)\" is not.")
    }
  }
}
