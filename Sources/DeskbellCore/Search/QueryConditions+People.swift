/// Conditions on who a ticket is of, and which one it is.
extension QueryConditions {
  func assignee(_ term: QueryTerm) throws(QueryError) -> TicketFilter {
    var agents: Set<Agent.ID?> = []
    for piece in try values(term) { agents.insert(try agent(piece)) }
    return .condition(.assignees(agents))
  }

  /// nil: nobody.
  private func agent(_ piece: QueryTerm.Piece) throws(QueryError) -> Agent.ID? {
    let handle = piece.text.lowercased()
    switch handle {
    case "me": return try me(piece)
    case "none": return nil
    default:
      let name = handle.hasPrefix("@") ? String(handle.dropFirst()) : handle
      guard let agent = context.roster.agents.first(where: { $0.handle.lowercased() == name })
      else {
        let offered = context.roster.agents.filter(\.isActive).map(\.handle).sorted()
        throw unknown(piece, "agent", among: ["me", "none"] + offered)
      }
      return agent.id
    }
  }

  func department(_ term: QueryTerm) throws(QueryError) -> TicketFilter {
    var wanted: Set<Department.ID?> = []
    let departments = context.roster.departments
    for piece in try values(term) {
      let handle = piece.text.lowercased()
      if handle == "none" {
        wanted.insert(nil)
        continue
      }
      guard let department = departments.first(where: { $0.handle.lowercased() == handle }) else {
        throw unknown(piece, "department", among: departments.map(\.handle).sorted())
      }
      wanted.insert(department.id)
    }
    return .condition(.departments(wanted))
  }

  /// An address, or `#` and the number of a customer.
  func customer(_ term: QueryTerm) throws(QueryError) -> TicketFilter {
    let pieces = try values(term)
    if pieces.count == 1, pieces[0].text.hasPrefix("#"), let id = Int64(pieces[0].text.dropFirst())
    {
      return .condition(.customer(Customer.ID(rawValue: id)))
    }
    return .condition(.customerAddresses(Set(pieces.map { Address(address: $0.text).folded })))
  }

  func language(_ term: QueryTerm) throws(QueryError) -> TicketFilter {
    var languages: Set<String> = []
    for piece in try values(term) {
      guard LanguageTag.isWellFormed(piece.text) else {
        throw piece.error("\"\(piece.text)\" is not the code of a language, such as lt or zh-Hans.")
      }
      languages.insert(LanguageTag.primary(piece.text) + piece.text.drop { $0 != "-" })
    }
    return .condition(.languages(languages))
  }

  func number(_ term: QueryTerm) throws(QueryError) -> TicketFilter {
    var ranges: [ClosedRange<Int64>] = []
    for piece in try values(term) {
      guard let numbers = NumberRanges(query: piece.text) else {
        throw piece.error("\"\(piece.text)\" is not the number of a ticket, such as 1042.")
      }
      ranges += numbers.ranges
    }
    return .condition(.numbers(NumberRanges(ranges)))
  }
}
