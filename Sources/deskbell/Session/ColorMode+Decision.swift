extension ColorMode {
  /// Whether to use colours on a stream: `--color`, `NO_COLOR`, `CLICOLOR_FORCE`, `CLICOLOR`, and
  /// last whether it is a terminal that has any.
  func isOn(for stream: TerminalFacts.Stream) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if ProcessEnvironment.value("NO_COLOR") != nil { return false }
    if let force = ProcessEnvironment.value("CLICOLOR_FORCE"), force != "0" { return true }
    if ProcessEnvironment.value("CLICOLOR") == "0" { return false }
    return TerminalFacts.isTerminal(stream) && !TerminalFacts.isDumb
  }
}
