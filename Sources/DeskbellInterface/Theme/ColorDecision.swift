/// Whether to use colour at all. Without it the theme is `Theme.mono`.
public enum ColorDecision {
  /// `--color`, then a non-empty `NO_COLOR`, then `CLICOLOR_FORCE`, then `CLICOLOR=0`, then whether
  /// the output is a terminal that is not `dumb`.
  public static func usesColor(
    _ choice: ColorChoice, environment: [String: String], isTerminal: Bool
  ) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if environment["NO_COLOR"].map({ !$0.isEmpty }) ?? false { return false }
    if let force = environment["CLICOLOR_FORCE"], !force.isEmpty, force != "0" { return true }
    if environment["CLICOLOR"] == "0" { return false }
    return isTerminal && environment["TERM"] != "dumb"
  }
}
