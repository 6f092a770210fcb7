import DeskbellCore
import DeskbellInterface

/// One run of a command: its settings, its output and the way to the desk.
struct Session {
  let settings: SessionSettings
  let output: Output

  init(_ settings: SessionSettings) {
    self.settings = settings
    output = Output(isColored: !settings.isJSON && settings.color.isOn(for: .output))
  }

  func storeLocation() throws -> StoreLocation { try StoreLocation(option: settings.store) }

  /// - Parameter holdSeconds: How long replies wait before they leave.
  func openDesk(holdSeconds: Int64 = Configuration().writing.hold) throws -> Desk {
    try Desk.open(path: storeLocation().path, holdSeconds: holdSeconds)
  }

  /// What the person has set, and what is wrong with the file; a bad file stops nothing.
  func configuration() -> (configuration: Configuration, problems: [DocumentError]) {
    ConfigurationFile(option: settings.configuration)?.read() ?? (Configuration(), [])
  }

  /// The agent who acts.
  func agent(in roster: DeskRoster) throws -> Agent {
    try ActorResolution(
      option: settings.actsAs, variable: ProcessEnvironment.value("DESKBELL_AGENT"),
      unixUser: ProcessEnvironment.userName
    ).agent(in: roster)
  }

  /// The agent who looks, where looking does not need one: nil if nobody can be told.
  func reader(in roster: DeskRoster) throws -> Agent? {
    if settings.actsAs != nil { return try agent(in: roster) }
    return try? agent(in: roster)
  }
}
