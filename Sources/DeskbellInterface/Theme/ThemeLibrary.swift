import DeskbellCore
import Foundation

/// Where themes are found: the two that are built in, and scheme files in some directories.
public struct ThemeLibrary: Sendable {
  /// Directories, the first one with a file of the name wins.
  public let searchPath: [String]

  private static let builtIn = [Theme.terminal, Theme.mono]
  private static let endings = [".yaml", ".yml"]
  private static let maximumBytes = 1 << 20

  public init(searchPath: [String]) { self.searchPath = searchPath }

  /// A built-in theme, a file of that name on the search path, or the file itself when the name
  /// has a `/` in it.
  /// - Throws: `ThemeError`, a sentence for people.
  public func load(named name: String) throws -> Theme {
    if let theme = Self.builtIn.first(where: { $0.name == name }) { return theme }
    if name.contains("/") { return try Self.read(name, as: Self.stem(of: name)) }
    for directory in searchPath {
      for ending in Self.endings {
        let path = "\(directory)/\(name)\(ending)"
        if FileManager.default.fileExists(atPath: path) { return try Self.read(path, as: name) }
      }
    }
    let known = list()
    let hint = NearestWord.nearest(to: name, among: known).map { "did you mean “\($0)”? " } ?? ""
    throw ThemeError(
      source: name,
      reason: "there is no theme of this name; \(hint)there are \(known.joined(separator: ", "))")
  }

  /// The names of all themes that can be loaded, sorted, the built-in ones first.
  public func list() -> [String] {
    let files = searchPath.flatMap { directory in
      (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    }
    let names = files.filter { file in Self.endings.contains { file.hasSuffix($0) } }
      .map(Self.stem(of:))
    let builtIn = Self.builtIn.map(\.name)
    return builtIn + Set(names).subtracting(builtIn).sorted()
  }

  /// The directories to search: the person's own, those beside the executable, and in a source
  /// checkout its own.
  public static func standardSearchPath(environment: [String: String], executable: String)
    -> [String]
  {
    var path: [String] = []
    if let config = environment["XDG_CONFIG_HOME"], config.hasPrefix("/") {
      path.append("\(config)/deskbell/themes")
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      path.append("\(home)/.config/deskbell/themes")
    }
    let parts = executable.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count > 2 {
      path.append(parts.dropLast(2).joined(separator: "/") + "/share/deskbell/themes")
    }
    if let build = parts.firstIndex(where: { $0.hasPrefix(".build") }) {
      path.append(parts[..<build].joined(separator: "/") + "/themes")
    }
    return path
  }

  private static func read(_ path: String, as name: String) throws -> Theme {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw ThemeError(source: path, reason: "the file is not there or may not be read")
    }
    defer { try? handle.close() }
    guard let data = try? handle.read(upToCount: maximumBytes + 1) else {
      throw ThemeError(source: path, reason: "the file cannot be read, or is empty")
    }
    guard data.count <= maximumBytes else {
      throw ThemeError(source: path, reason: "the file is larger than a theme can be (1 MB)")
    }
    guard let yaml = String(data: data, encoding: .utf8) else {
      throw ThemeError(source: path, reason: "the file is not UTF-8 text")
    }
    return try SchemeFile(yaml: yaml, source: path).theme(named: name)
  }

  private static func stem(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    for ending in endings where file.hasSuffix(ending) {
      return String(file.dropLast(ending.count))
    }
    return file
  }
}
