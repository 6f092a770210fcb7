import DeskbellTerminal

/// The page of the documentation with all escape sequences: `docs/TERMINAL.md`.
public enum TerminalPage {
  public static var markdown: String { TerminalSequences.markdown }
}
