import DeskbellCore

extension DeskNames {
  /// The agent whose handle was typed.
  func agent(_ handle: String) throws -> Agent {
    if let agent = roster.agent(handle: handle) { return agent }
    throw Self.unknown(
      "agent", handle, among: roster.agents.map(\.handle), list: "deskbell agent list")
  }

  /// The department whose handle was typed.
  func department(_ handle: String) throws -> Department {
    if let department = roster.department(handle: handle) { return department }
    throw Self.unknown(
      "department", handle, among: roster.departments.map(\.handle),
      list: "deskbell department list")
  }

  private static func unknown(
    _ what: String, _ handle: String, among known: [String], list command: String
  ) -> Failure {
    let near = NearestWord.nearest(to: handle, among: known)
    return Failure(
      .badData,
      "There is no \(what) \(handle)"
        + (near.map { "; did you mean \($0)?" } ?? "; `\(command)` shows them."))
  }
}
