import DeskbellInterface

extension ConfigurationFile {
  /// As `--config` or the environment says; nil where neither says anything.
  init?(option: String?) {
    self.init(option: option) { ProcessEnvironment.value($0) }
  }
}
