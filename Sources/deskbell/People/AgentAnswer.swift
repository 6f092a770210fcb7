import DeskbellCore

/// What is printed after an agent was changed.
enum AgentAnswer {
  static func deliver(_ handle: String, saying what: String, desk: Desk, session: Session) throws {
    guard session.settings.isJSON else {
      session.output.line("\(handle): \(what)")
      return
    }
    let names = try DeskNames(desk)
    session.output.json(JSONValue(try names.agent(handle), names: names))
  }
}
