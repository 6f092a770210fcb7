/// The media type of a file that is sent, by the ending of its name.
public enum MediaType {
  private static let byEnding = [
    "txt": "text/plain", "log": "text/plain", "md": "text/markdown", "csv": "text/csv",
    "html": "text/html", "htm": "text/html", "xml": "application/xml",
    "json": "application/json", "yaml": "application/yaml", "yml": "application/yaml",
    "pdf": "application/pdf", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
    "gif": "image/gif", "webp": "image/webp", "svg": "image/svg+xml", "zip": "application/zip",
    "gz": "application/gzip", "tar": "application/x-tar", "mp3": "audio/mpeg",
    "mp4": "video/mp4", "eml": "message/rfc822", "ics": "text/calendar", "vcf": "text/vcard",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
  ]

  /// `application/octet-stream` where the ending says nothing.
  public static func of(fileNamed name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return "application/octet-stream" }
    return byEnding[name[name.index(after: dot)...].lowercased()] ?? "application/octet-stream"
  }
}
