/// Where themes are found: the two that are built in, and scheme files in some directories.
public struct ThemeLibrary: Sendable {
  /// Directories, the first one with a file of the name wins.
  public let searchPath: [String]

  public init(searchPath: [String]) { self.searchPath = searchPath }

  /// A built-in theme, a file of that name on the search path, or the file itself when the name
  /// has a `/` in it.
  /// - Throws: `ThemeError`, a sentence for people.
  public func load(named name: String) throws -> Theme { .terminal }

  /// The names of all themes that can be loaded, sorted, the built-in ones first.
  public func list() -> [String] { [Theme.terminal.name, Theme.mono.name] }

  /// The directories to search: the person's own, those beside the executable, the source checkout.
  public static func standardSearchPath(environment: [String: String], executable: String)
    -> [String]
  { [] }
}
