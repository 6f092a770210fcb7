import DeskbellCore

/// What `init --sample` puts on a new desk.
enum SampleContents {
  static func add(to desk: Desk, as agent: Agent) throws {
    for (handle, name) in [
      ("support", "Support"), ("billing", "Billing"), ("technical", "Technical"),
    ] {
      try desk.save(Department(id: 0, handle: handle, name: name), as: .agent(agent.id))
    }
  }
}
