import DeskbellCore
import DeskbellTerminal

/// Why something was not done, in sentences.
enum RefusalWords {
  /// A refusal, and how many tickets more were refused with it.
  static func words(_ refusal: Refusal, more: Int = 0) -> String {
    more > 0 ? "\(refusal) (and \(more) more)" : "\(refusal)"
  }

  /// Any error in words: those of the desk are sentences already.
  static func words(_ error: any Error) -> String { "\(error)" }
}
