import DeskbellCore

/// Turns ids into the names that people and scripts know: handles, addresses.
struct DeskNames {
  let roster: DeskRoster
  /// Looks up customers that are not known yet.
  private let lookUp: (Customer.ID) throws -> Customer?

  init(roster: DeskRoster, lookUp: @escaping (Customer.ID) throws -> Customer? = { _ in nil }) {
    self.roster = roster
    self.lookUp = lookUp
  }

  init(_ desk: Desk) throws {
    self.init(roster: try desk.roster(), lookUp: desk.customer)
  }

  func handle(_ agent: Agent.ID?) -> String? { agent.flatMap { roster.agent($0)?.handle } }

  func handle(_ department: Department.ID?) -> String? {
    department.flatMap { roster.department($0)?.handle }
  }

  func customer(_ id: Customer.ID) throws -> Customer? { try lookUp(id) }

  /// What happens on the desk in sentences.
  var words: DeskWords { DeskWords(roster: roster) { $0.onWallClock } }

  /// Agents by handle, customers by address, parts of the program by name.
  func name(of actor: Actor) throws -> String {
    switch actor {
    case .agent(let id): handle(id) ?? "agent \(id)"
    case .customer(let id): try customer(id)?.addresses.first ?? "customer \(id)"
    case .system(let name): name
    }
  }
}
