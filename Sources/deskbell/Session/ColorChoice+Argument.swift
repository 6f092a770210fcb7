import ArgumentParser
import DeskbellInterface

extension ColorChoice: ExpressibleByArgument {
  /// Whether to use colours on a stream.
  func isOn(for stream: TerminalFacts.Stream) -> Bool {
    ColorDecision.usesColor(
      self, environment: ProcessEnvironment.all, isTerminal: TerminalFacts.isTerminal(stream))
  }
}
