import DeskbellCore
import DeskbellInterface

/// One run of a command: its settings, its output and the way to the desk.
struct Session {
  let settings: SessionSettings
  let output: Output

  /// A session with other settings that goes on with the output of an earlier one.
  init(_ settings: SessionSettings, output: Output) {
    self.settings = settings
    self.output = output
  }

  init(_ settings: SessionSettings) {
    self.settings = settings
    output = Output(isColored: !settings.isJSON && settings.color.isOn(for: .output))
  }

  func storeLocation() throws -> StoreLocation { try StoreLocation(option: settings.store) }

  func openDesk() throws -> Desk {
    try Desk.open(
      path: storeLocation().path, holdSeconds: settings.holdSeconds ?? Configuration().writing.hold)
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
