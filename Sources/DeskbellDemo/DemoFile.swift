import DeskbellCore

/// Small files that hang on messages of the demo desk.
enum DemoFile {
  /// A file that fits its name.
  static func named(_ name: String) -> IncomingMessage.File {
    let suffix = name.split(separator: ".").last.map(String.init) ?? ""
    switch suffix {
    case "png": return file(name, "image/png", pixel)
    case "pdf": return file(name, "application/pdf", Array(page.utf8))
    case "csv": return file(name, "text/csv", Array("date,amount,currency\n".utf8))
    default: return file(name, "text/plain", Array("\(name): made up for the demo desk\n".utf8))
    }
  }

  private static func file(_ name: String, _ type: String, _ bytes: [UInt8]) -> IncomingMessage.File
  {
    IncomingMessage.File(name: name, type: type, bytes: bytes)
  }

  /// A picture of one grey dot.
  private static let pixel: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B,
    0x55, 0x00, 0x00, 0x00, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x68, 0x00, 0x00, 0x00,
    0x82, 0x00, 0x81, 0x77, 0xCD, 0x72, 0xB6, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE,
    0x42, 0x60, 0x82,
  ]

  /// An empty page.
  private static let page = """
    %PDF-1.4
    1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
    trailer<</Root 1 0 R>>
    %%EOF
    """
}
