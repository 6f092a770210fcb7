import CMail
import DeskbellCore

/// The moment of a Date field (RFC 5322, 3.3), also of those that do not keep to the rules.
enum MailDate {
  static func parse(_ raw: [UInt8]) -> Instant? {
    let text = EncodedWords.decoded(raw).filter { $0 != "\0" }
    let seconds = cm_date(text)
    if seconds != .min { return Instant(seconds: seconds) }
    let trimmed = MailText.oneLine(text)
    return Instant(iso8601: trimmed.replacingFirst(" ", with: "T"))
  }
}

extension String {
  fileprivate func replacingFirst(_ character: Character, with other: Character) -> String {
    guard let index = firstIndex(of: character) else { return self }
    return self[..<index] + String(other) + self[self.index(after: index)...]
  }
}
