/// How a workspace is opened.
public struct WorkspaceOptions: Sendable {
  public var theme: Theme
  /// The person's own editor with its arguments; nil: there is none (a restricted session).
  public var editorCommand: [String]?

  /// The file that takes standard error, and with it a crash report, while the screen is in use;
  /// nil: it stays where it is.
  public var errorLog: String?

  public init(
    theme: Theme = .terminal, editorCommand: [String]? = nil, errorLog: String? = nil
  ) {
    self.theme = theme
    self.errorLog = errorLog
    self.editorCommand = editorCommand
  }

  /// `$VISUAL`, else `$EDITOR`, else `vi`.
  public static func editorCommand(environment: [String: String]) -> [String] {
    ExternalEditor.command(environment: environment)
  }
}
