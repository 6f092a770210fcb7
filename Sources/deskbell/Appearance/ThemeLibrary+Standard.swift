import DeskbellInterface

extension ThemeLibrary {
  /// The themes of the person and those that came with the program.
  static var standard: ThemeLibrary {
    ThemeLibrary(
      searchPath: standardSearchPath(
        environment: ProcessEnvironment.all, executable: ChildProcess.ownPath ?? ""))
  }
}
