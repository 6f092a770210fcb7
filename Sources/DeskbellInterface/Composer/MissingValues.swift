/// Places of a canned response that have no value yet, as they are marked in a text.
enum MissingValues {
  static func first(in text: String) -> String? {
    guard let start = text.firstRange(of: "{{"),
      let end = text[start.upperBound...].firstRange(of: "}}")
    else { return nil }
    return String(text[start.lowerBound..<end.upperBound])
  }
}
