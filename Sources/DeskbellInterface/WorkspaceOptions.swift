/// How a workspace is opened.
public struct WorkspaceOptions: Sendable {
  public var theme: Theme
  /// The person's own editor with its arguments; nil: there is none (a restricted session).
  public var editorCommand: [String]?

  public init(theme: Theme = .terminal, editorCommand: [String]? = nil) {
    self.theme = theme
    self.editorCommand = editorCommand
  }

  /// `$VISUAL`, else `$EDITOR`, else `vi`.
  public static func editorCommand(environment: [String: String]) -> [String] {
    ExternalEditor.command(environment: environment)
  }
}
