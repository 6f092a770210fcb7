/// What a person has set in `config.yaml`. The values here are the defaults; what each is for is
/// said in `SettingTable`, from which the file is read and its manual is made.
public struct Configuration: Equatable, Sendable {
  /// The name or file of the theme.
  public var theme = "terminal"
  public var mouse = false
  public var title = true
  public var resume = true
  public var clipboard = ClipboardMethod.osc52
  /// None: nothing is told outside the screen.
  public var notify: [NotificationMethod] = []
  public var presence = true
  public var keys = Keys()
  public var writing = Writing()
  public var snooze = Snooze()
  public var macros = Macros()
  public var attachments = Attachments()

  public init() {}

  public struct Keys: Equatable, Sendable {
    public var profile = "desk"
    var bindings: [KeyBinding] = []
    var langmap = Langmap()
  }

  public struct Writing: Equatable, Sendable {
    /// Seconds that a reply waits before it leaves.
    public var hold: Int64 = 10
    public var quote = Quoting.none
    /// Words that are asked about before a reply leaves.
    public var words: [String] = []
    public var signature = true
  }

  public struct Snooze: Equatable, Sendable {
    /// What the picker offers, as it is typed.
    public var offers = ["2h", "4h", "tomorrow 9:00", "mon 9:00", "1w"]
  }

  public struct Macros: Equatable, Sendable {
    /// Whether a macro is offered when the same was done several times.
    public var offer = true
  }

  public struct Attachments: Equatable, Sendable {
    /// The command that opens a file; empty: none.
    public var open = ""
    /// The folder into which files are saved; empty: where the program was started.
    public var folder = ""
  }
}

/// How text is copied to the clipboard of the person's own machine.
public enum ClipboardMethod: String, CaseIterable, Sendable {
  /// OSC 52, which terminals understand, tmux with `set-clipboard on`.
  case osc52
  /// OSC 52 handed through by tmux with `allow-passthrough on`.
  case tmux
  case off
}

/// How something is told outside the screen.
public enum NotificationMethod: String, CaseIterable, Sendable {
  case bell, osc9, osc777
}

/// What of a message stands in its reply.
public enum Quoting: String, CaseIterable, Sendable {
  case none, last
}
