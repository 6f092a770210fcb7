import DeskbellCore

/// How a workspace is opened.
public struct WorkspaceOptions: Sendable {
  public var theme: Theme
  /// The person's own editor with its arguments; nil: there is none (a restricted session).
  public var editorCommand: [String]?

  /// The program that opens files, with its arguments; nil: there is none (a restricted session).
  public var openCommand: [String]?

  /// Writes everything that is kept of a customer as the text of a file; nil: no such files are
  /// written (a restricted session).
  public var customerText: (@Sendable (CustomerExport, Desk) throws -> String)?

  /// Where files are saved if nothing else is said.
  public var saveFolder = "."

  /// The file that takes standard error, and with it a crash report, while the screen is in use;
  /// nil: it stays where it is.
  public var errorLog: String?

  /// Where texts go that the desk did not take when the person left.
  public var rescueFolder = "/tmp"

  /// Whether the terminal's bell rings when there is something new to tell of promises.
  public var ringsForNotices: Bool

  /// What the person has set.
  public var configuration: Configuration
  /// Whether the desk is a throw-away one, and whether the tour begins on it.
  public var isDemo = false
  public var beginsTour = false
  /// Where the session is kept; nil: it is not.
  public var session: SessionFile?
  /// Whether the workspace begins where it was left.
  public var resumes = true
  /// What is wrong with the configuration, in sentences.
  public var problems: [String]

  public init(
    theme: Theme = .terminal, editorCommand: [String]? = nil, errorLog: String? = nil,
    ringsForNotices: Bool = false, configuration: Configuration = Configuration(),
    problems: [String] = []
  ) {
    self.configuration = configuration
    self.problems = problems
    self.theme = theme
    self.errorLog = errorLog
    self.ringsForNotices = ringsForNotices
    self.editorCommand = editorCommand
  }

  /// `$VISUAL`, else `$EDITOR`, else `vi`.
  public static func editorCommand(environment: [String: String]) -> [String] {
    ExternalEditor.command(environment: environment)
  }
}
