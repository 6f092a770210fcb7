/// The people and departments of the desk: small, read whole.
public struct DeskRoster: Equatable, Sendable {
  public var agents: [Agent]
  public var departments: [Department]

  public init(agents: [Agent] = [], departments: [Department] = []) {
    self.agents = agents
    self.departments = departments
  }

  /// nil: nobody has this id.
  public func agent(_ id: Agent.ID) -> Agent? { agents.first { $0.id == id } }
  public func agent(handle: String) -> Agent? { agents.first { $0.handle == handle } }
  public func department(_ id: Department.ID) -> Department? { departments.first { $0.id == id } }

  /// nil: no department has this handle.
  public func department(handle: String) -> Department? {
    departments.first { $0.handle == handle }
  }
}
