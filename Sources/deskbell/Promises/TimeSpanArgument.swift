import ArgumentParser
import DeskbellCore

/// A length of time as an argument.
struct TimeSpanArgument: ExpressibleByArgument {
  let span: TimeSpan
  /// As it was typed.
  let text: String

  init?(argument: String) {
    guard let span = TimeSpan(argument) else { return nil }
    self.span = span
    text = argument
  }
}
