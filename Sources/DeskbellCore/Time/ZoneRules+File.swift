import Glibc

extension ZoneRules {
  /// Reads the zone of a name from the system's database: the directory of `TZDIR`, else
  /// `/usr/share/zoneinfo`.
  public init(named name: String) throws(ZoneError) {
    let directory = Self.directory
    guard Self.isName(name), let bytes = Self.contents(of: "\(directory)/\(name)") else {
      let known = name.utf8.count <= 40 ? Self.names(in: directory) : []
      throw .unknown(name: name, nearest: NearestWord.nearest(to: name, among: known))
    }
    try self.init(name: name, tzif: bytes)
  }

  /// The release of the system's database, such as `2026f`; nil where it does not say.
  public static var databaseVersion: String? {
    guard let bytes = contents(of: "\(directory)/tzdata.zi") else { return nil }
    let line = String(decoding: bytes.prefix { $0 != 0x0A }.prefix(64), as: UTF8.self)
    let words = line.split(separator: " ")
    return words.count == 3 && words[1] == "version" ? String(words[2]) : nil
  }

  private static var directory: String {
    guard let value = getenv("TZDIR"), value.pointee != 0 else { return "/usr/share/zoneinfo" }
    return String(cString: value)
  }

  /// Whether the words between the slashes are words of a zone's name, so that the file lies below
  /// the directory.
  static func isName(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return name.utf8.count <= 255
      && parts.allSatisfy { part in
        guard let first = part.first, isLetterOrDigit(first) else { return false }
        return part.allSatisfy { isLetterOrDigit($0) || "+-_".utf8.contains($0) }
      }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  /// nil where there is no such file. Zone files are small; more is not read.
  private static func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 18)
    let count = fread(&bytes, 1, bytes.count, file)
    guard ferror(file) == 0 else { return nil }
    return Array(bytes.prefix(count))
  }

  /// The names of the database, for the one that was probably meant.
  private static func names(in directory: String) -> [String] {
    let entries = entries(of: directory)
    return entries
      + entries.flatMap { area in
        area == "posix" || area == "right"
          ? [] : Self.entries(of: "\(directory)/\(area)").map { "\(area)/\($0)" }
      }
  }

  private static func entries(of directory: String) -> [String] {
    guard let stream = opendir(directory) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if isName(name) { names.append(name) }
    }
    return names.sorted()
  }
}
