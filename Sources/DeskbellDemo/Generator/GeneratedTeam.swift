import DeskbellCore

/// The people of generated desks: forty agents in eight departments.
enum GeneratedTeam {
  static let departments = [
    "billing", "domains", "network", "hosting", "security", "mail", "sales", "migration",
  ].enumerated().map { index, handle in
    Department(
      id: Department.ID(rawValue: Int64(index + 1)), handle: handle, name: handle.capitalizedFirst)
  }

  private static let handles = """
    ada maria tomas asta eva li santos rasa gabor nora jonas luz chen ana bela carlo dalia edit \
    ferenc gina hugo irma jun karl lena mei nils olga petra quim rita simas tina ugo vera wang \
    xenia yara zita arne
    """.split(separator: " ").map(String.init)

  /// The first is the administrator. Each department has five, one of whom is of tier 2 and one of
  /// tier 3.
  static let agents: [Agent] = handles.enumerated().map { index, handle in
    let department = departments[index % departments.count].id
    let second = departments[(index * 3 + 1) % departments.count].id
    let tier = [1, 1, 1, 2, 3][index / departments.count]
    let role: Role =
      switch (index, tier) {
      case (0, _): .administrator
      case (1...2, _): .supervisor
      case (_, 1): .agent
      default: .senior
      }
    let languages = GeneratorLanguage.all.map(\.code)
    return Agent(
      id: Agent.ID(rawValue: Int64(index + 1)), handle: handle, name: handle.capitalizedFirst,
      address: "\(handle)@desk.example.com", role: role, tier: tier,
      languages: ["en", languages[index % languages.count]].uniqued,
      departments: [department, second].uniqued.sorted(), duty: index % 7 == 6 ? .off : .on,
      capacity: 20)
  }

  /// Those whose main department it is, by tier.
  static let agentsByDepartment: [[Agent]] = departments.indices.map { department in
    stride(from: department, to: agents.count, by: departments.count).map { agents[$0] }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Array where Element: Hashable {
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
