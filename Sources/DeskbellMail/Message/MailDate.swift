import CMail
import DeskbellCore

/// The moment of a Date field (RFC 5322, 3.3), also of those that do not keep to the rules.
enum MailDate {
  static func parse(_ raw: [UInt8]) -> Instant? {
    let text = IntakeText.line(EncodedWords.decoded(raw))
    if let instant = isoMoment(text) { return instant }
    let seconds = cm_date(text)
    return seconds == .min ? nil : Instant(seconds: seconds)
  }

  /// "2026-11-21 10:00:00 +02:00", which no rule of mail allows and some programs write.
  private static func isoMoment(_ text: String) -> Instant? {
    let words = text.split { $0 == " " || $0 == "T" }
    guard words.count >= 2, words[0].count == 10 else { return nil }
    let zone = words.count > 2 ? words[2] : ""
    return Instant(iso8601: "\(words[0])T\(words[1])\(zone)")
  }
}
