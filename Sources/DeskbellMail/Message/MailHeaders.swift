import CMail
import DeskbellCore

/// The header fields of a mail, in order.
struct MailHeaders {
  struct Field {
    /// In lower case.
    var name: String
    /// Unfolded, not decoded.
    var raw: [UInt8]
  }

  private(set) var fields: [Field]

  init(_ message: OpaquePointer) {
    fields = (0..<cm_header_count(message)).compactMap { index in
      guard let header = cm_header_at(message, index)?.pointee else { return nil }
      let raw = header.raw.map { Array(UnsafeRawBufferPointer(start: $0, count: strlength($0))) }
      return Field(
        name: header.name.map { String(cString: $0).lowercased() } ?? "", raw: raw ?? [])
    }
  }

  var isEmpty: Bool { fields.isEmpty }

  /// The bytes of the first field of that name.
  func raw(_ name: String) -> [UInt8]? {
    let folded = name.lowercased()
    return fields.first { $0.name == folded }?.raw
  }

  /// The first field of that name, decoded (RFC 2047); nil where it is missing or blank.
  func text(_ name: String) -> String? {
    guard let raw = raw(name) else { return nil }
    let text = IntakeText.line(EncodedWords.decoded(raw))
    return text.isEmpty ? nil : text
  }

  /// The field's value in lower case for comparing; "" where it is missing.
  func token(_ name: String) -> String { text(name)?.lowercased() ?? "" }

  func has(_ name: String) -> Bool { raw(name) != nil }

  /// The addresses of every field of that name, groups flattened.
  func addresses(_ name: String) -> [Address] {
    let folded = name.lowercased()
    return fields.filter { $0.name == folded }.flatMap { AddressList.parse($0.raw) }
  }

  /// Who wrote it: From, else Sender, Reply-To or Return-Path.
  var sender: Address? {
    for name in ["From", "Sender", "Reply-To", "Return-Path", "X-Envelope-From"] {
      if let first = addresses(name).first(where: { !$0.address.isEmpty }) { return first }
    }
    return addresses("From").first
  }

  /// Without angle brackets.
  var messageID: String? {
    guard let raw = raw("Message-ID") else { return nil }
    if let id = MessageIDs.parse(raw).first { return id }
    return text("Message-ID")
  }

  /// In-Reply-To, then References from the newest to the oldest, each once, our own id not.
  var references: [String] {
    var seen: Set<String> = messageID.map { [$0] } ?? []
    let all =
      MessageIDs.parse(raw("In-Reply-To") ?? [])
      + MessageIDs.parse(raw("References") ?? []).reversed()
    return Array(all.filter { seen.insert($0).inserted }.prefix(100))
  }

  var date: Instant? {
    for name in ["Date", "Resent-Date", "Delivery-Date"] {
      guard let raw = raw(name), let date = MailDate.parse(raw) else { continue }
      return date
    }
    return nil
  }

  /// The first tag of Content-Language that looks like one (BCP 47).
  var language: String? {
    guard let first = text("Content-Language")?.split(separator: ",").first else { return nil }
    let tag = first.filter { !$0.isWhitespace }
    let subtags = tag.split(separator: "-", omittingEmptySubsequences: false)
    let isTag = subtags.allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    return isTag && (2...3).contains(subtags.first?.count ?? 0) ? String(tag) : nil
  }
}

/// Bytes before the terminating NUL.
private func strlength(_ text: UnsafePointer<CChar>) -> Int {
  var count = 0
  while text[count] != 0 { count += 1 }
  return count
}
