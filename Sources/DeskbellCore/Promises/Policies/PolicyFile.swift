/// A policy as people write it: YAML, read with errors by line, kept as it was written.
public struct PolicyFile: Sendable, Equatable {
  public let policy: Policy
  /// As it was written, comments and all.
  public let text: String

  /// - Parameters:
  ///   - file: The name of the file for errors.
  ///   - calendars: Those that the policy may name.
  ///   - roster: The people and departments that its conditions may name.
  /// - Throws: The first thing that is wrong with it.
  public init(
    text: String, file: String, calendars: [WorkingCalendar], roster: DeskRoster = DeskRoster()
  ) throws(DocumentError) {
    let parser = PolicyFileParser(
      document: try YAMLDocument(text: text, file: file),
      calendars: Dictionary(
        calendars.map { ($0.name, $0) }, uniquingKeysWith: { _, later in later }),
      roster: roster)
    policy = try parser.policy()
    self.text = text
  }
}
