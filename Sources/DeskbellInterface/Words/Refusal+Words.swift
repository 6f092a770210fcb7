import DeskbellCore

extension Refusal {
  /// Why something was not done, and how many tickets more were refused with it.
  func words(more: Int = 0) -> String {
    more > 0 ? "\(self) (and \(more) more)" : "\(self)"
  }
}
