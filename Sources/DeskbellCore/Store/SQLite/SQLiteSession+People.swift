import GRDB

extension SQLiteSession {
  private static let agentColumns = """
    id, handle, name, address, role, tier, languages, skills, duty, away_until, capacity, \
    unix_user, is_active, calendar
    """

  func agents() throws -> [Agent] {
    var memberships: [Int64: [Department.ID]] = [:]
    for (agent, department) in try rows(
      "SELECT agent_id, department_id FROM membership ORDER BY agent_id, department_id", [],
      { ($0[0] as Int64, Department.ID(rawValue: $0[1])) })
    { memberships[agent, default: []].append(department) }
    return try rows("SELECT \(Self.agentColumns) FROM agent ORDER BY handle") {
      try Self.agent($0, departments: memberships[$0[0]] ?? [])
    }
  }

  func agent(_ id: Agent.ID) throws -> Agent? {
    try first(
      """
      SELECT \(Self.agentColumns), (SELECT group_concat(department_id, ' ') FROM
        (SELECT department_id FROM membership WHERE agent_id = agent.id ORDER BY department_id))
      FROM agent WHERE id = ?
      """, [id]
    ) { try Self.agent($0, departments: ($0[14] as String?).map(Self.identifiers) ?? []) }
  }

  func agentAddresses() throws -> Set<String> {
    Set(try rows("SELECT address FROM agent") { Address(address: $0[0]).folded })
  }

  private static func agent(_ row: Row, departments: [Department.ID]) throws -> Agent {
    guard let role = Role(rawValue: row[4]) else {
      throw DeskError.damaged("agent \(row[1] as String) has an unknown role")
    }
    let duty: Duty =
      switch row[8] as String {
      case "on": .on
      case "away": .away(until: Instant(milliseconds: row[9]))
      default: .off
      }
    return Agent(
      id: Agent.ID(rawValue: row[0]), handle: row[1], name: row[2], address: row[3], role: role,
      tier: row[5], languages: words(row[6]), skills: words(row[7]), departments: departments,
      duty: duty, calendar: row[13], capacity: row[10], unixUser: row[11], isActive: row[12])
  }

  func department(_ id: Department.ID) throws -> Department? {
    try first("SELECT id, handle, name, signature FROM department WHERE id = ?", [id]) {
      Department(
        id: Department.ID(rawValue: $0[0]), handle: $0[1], name: $0[2], signature: $0[3])
    }
  }

  func departments() throws -> [Department] {
    try rows("SELECT id, handle, name, signature FROM department ORDER BY name, id") {
      Department(
        id: Department.ID(rawValue: $0[0]), handle: $0[1], name: $0[2], signature: $0[3])
    }
  }

  func save(_ agent: Agent) throws -> Agent.ID {
    var (duty, away): (String, Instant?) = ("on", nil)
    switch agent.duty {
    case .on: duty = "on"
    case .off: duty = "off"
    case .away(let until): (duty, away) = ("away", until)
    }
    let id = try first(
      """
      INSERT INTO agent (handle, name, address, role, tier, languages, skills, duty, away_until,
        capacity, unix_user, is_active, calendar)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (handle) DO UPDATE SET name = excluded.name, address = excluded.address,
        role = excluded.role, tier = excluded.tier, languages = excluded.languages,
        skills = excluded.skills, duty = excluded.duty, away_until = excluded.away_until,
        capacity = excluded.capacity, unix_user = excluded.unix_user,
        is_active = excluded.is_active, calendar = excluded.calendar
      RETURNING id
      """,
      [
        agent.handle, agent.name, agent.address, agent.role.rawValue, agent.tier,
        Self.stored(agent.languages), Self.stored(agent.skills), duty, away, agent.capacity,
        agent.unixUser, agent.isActive, agent.calendar,
      ]
    ) { Agent.ID(rawValue: $0[0]) }
    guard let id else { throw DeskError.storage("agent \(agent.handle) was not written") }
    try run("DELETE FROM membership WHERE agent_id = ?", [id])
    for department in Set(agent.departments) {
      try run(
        "INSERT INTO membership (agent_id, department_id) VALUES (?, ?)", [id, department])
    }
    return id
  }

  func save(_ department: Department) throws -> Department.ID {
    let id = try first(
      """
      INSERT INTO department (handle, name, signature) VALUES (?, ?, ?)
      ON CONFLICT (handle) DO UPDATE SET name = excluded.name, signature = excluded.signature
      RETURNING id
      """, [department.handle, department.name, department.signature]
    ) { Department.ID(rawValue: $0[0]) }
    guard let id else { throw DeskError.storage("\(department.handle) was not written") }
    return id
  }

  func customer(_ id: Customer.ID) throws -> Customer? {
    let addresses = try rows(
      "SELECT address FROM customer_address WHERE customer_id = ? ORDER BY folded", [id]
    ) { $0[0] as String }
    return try first(
      """
      SELECT name, organisation, language, notes, is_blocked, erased_at, merged_into
      FROM customer WHERE id = ?
      """, [id]
    ) {
      Customer(
        id: id, name: $0[0], organisation: $0[1], language: $0[2], notes: $0[3],
        addresses: addresses, isBlocked: $0[4], erasedAt: Self.instant($0, 5),
        mergedInto: Self.identifier($0, 6))
    }
  }

  func customer(address: String) throws -> Customer? {
    try number(
      "SELECT customer_id FROM customer_address WHERE folded = ?",
      [Address(address: address).folded]
    ).flatMap { try customer(Customer.ID(rawValue: $0)) }
  }

  func insert(_ customer: Customer) throws -> Customer.ID {
    try run(
      "INSERT INTO customer (name, organisation, language, notes) VALUES (?, ?, ?, ?)",
      [customer.name, customer.organisation, customer.language, customer.notes])
    let id = Customer.ID(rawValue: database.lastInsertedRowID)
    try add(customer.addresses, to: id)
    return id
  }

  func update(_ customer: Customer) throws {
    try run(
      "UPDATE customer SET name = ?, organisation = ?, language = ?, notes = ? WHERE id = ?",
      [
        customer.name, customer.organisation, customer.language, customer.notes, customer.id,
      ])
    try run(
      "UPDATE ticket SET customer_name = ? WHERE customer_id = ? AND customer_name <> ?",
      [customer.name, customer.id, customer.name])
    try add(customer.addresses, to: customer.id)
  }

  private func add(_ addresses: [String], to customer: Customer.ID) throws {
    for address in addresses {
      try run(
        """
        INSERT INTO customer_address (folded, address, customer_id) VALUES (?, ?, ?)
        ON CONFLICT (folded) DO NOTHING
        """, [Address(address: address).folded, address, customer])
    }
  }

  func followers(of ticket: Ticket.ID) throws -> [Agent.ID] {
    try rows("SELECT agent_id FROM follower WHERE ticket_id = ? ORDER BY agent_id", [ticket]) {
      Agent.ID(rawValue: $0[0])
    }
  }

  func setFollowing(_ isFollowing: Bool, agent: Agent.ID, ticket: Ticket.ID) throws {
    let sql =
      isFollowing
      ? "INSERT OR IGNORE INTO follower (ticket_id, agent_id) VALUES (?, ?)"
      : "DELETE FROM follower WHERE ticket_id = ? AND agent_id = ?"
    try run(sql, [ticket, agent])
  }
}
