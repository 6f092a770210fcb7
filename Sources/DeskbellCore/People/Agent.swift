/// Somebody who works at the desk.
public struct Agent: Sendable, Equatable, Identifiable {
  public typealias ID = Identifier<Agent>

  public var id: ID
  /// The short name that is typed: lower case, no blanks.
  public var handle: String
  public var name: String
  public var address: String
  public var role: Role
  /// The level of expertise: 1 and up.
  public var tier: Int
  /// BCP 47 tags.
  public var languages: [String]
  public var skills: [String]
  public var departments: [Department.ID]
  public var duty: Duty
  /// The name of the calendar of the agent's own hours; nil: notices come at any time.
  public var calendar: String?
  /// Open tickets that are a full load.
  public var capacity: Int
  /// The Unix user that is this agent where nothing else is said.
  public var unixUser: String?
  /// Former colleagues stay in the history and are offered nowhere.
  public var isActive: Bool

  public init(
    id: ID, handle: String, name: String, address: String = "", role: Role = .agent, tier: Int = 1,
    languages: [String] = [], skills: [String] = [], departments: [Department.ID] = [],
    duty: Duty = .on, calendar: String? = nil, capacity: Int = 10, unixUser: String? = nil,
    isActive: Bool = true
  ) {
    self.id = id
    self.handle = handle
    self.name = name
    self.address = address
    self.role = role
    self.tier = tier
    self.languages = languages
    self.skills = skills
    self.departments = departments
    self.duty = duty
    self.calendar = calendar
    self.capacity = capacity
    self.unixUser = unixUser
    self.isActive = isActive
  }
}
