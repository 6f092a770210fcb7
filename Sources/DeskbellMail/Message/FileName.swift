import DeskbellCore

/// Under which name an attached part is kept.
enum FileName {
  private static let endings = [
    "image/jpeg": "jpg", "image/png": "png", "image/gif": "gif", "text/plain": "txt",
    "text/html": "html", "text/calendar": "ics", "text/csv": "csv", "text/vcard": "vcf",
    "text/x-vcard": "vcf", "application/pdf": "pdf", "application/zip": "zip",
    "application/pgp-signature": "asc", "application/ms-tnef": "dat", "message/rfc822": "eml",
    "message/delivery-status": "txt", "text/rfc822-headers": "txt",
    "application/pkcs7-signature": "p7s",
  ]

  static func name(of node: MailNode) -> String {
    if let given = node.fileName {
      let decoded = given.contains("=?") ? EncodedWords.decoded(Array(given.utf8)) : given
      let name = IntakeText.line(decoded)
      if !name.isEmpty { return name }
    }
    if node.kind == .message { return messageName(node) }
    let stem = node.type.split(separator: "/").first.map(String.init) ?? "part"
    return "\(stem).\(endings[node.type] ?? "bin")"
  }

  /// An enclosed message is named after its subject.
  private static func messageName(_ node: MailNode) -> String {
    let subject = ParsedMail(Array(node.bytes.prefix(64 << 10)))?.headers.text("Subject") ?? ""
    let safe = subject.prefix(80).map { "/\\:*?\"<>|".contains($0) ? "_" : $0 }
    return safe.isEmpty ? "message.eml" : String(safe) + ".eml"
  }
}
