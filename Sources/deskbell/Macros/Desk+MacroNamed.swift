import DeskbellCore

extension Desk {
  /// The macro whose name was typed: the agent's own before a shared one.
  func macro(named name: String, of agent: Agent.ID?) throws -> Macro {
    let known = try macros(of: agent)
    if let macro = known.first(where: { $0.name == name }) { return macro }
    let near = NearestWord.nearest(to: name, among: known.map(\.name))
    throw Failure(
      .badData,
      "There is no macro \(name)"
        + (near.map { "; did you mean \($0)?" } ?? "; `deskbell macro list` shows them."))
  }
}
