import GRDB

extension SQLiteSession {
  private static let draftColumns = """
    agent_id, ticket_id, kind, text, caret, recipients, copies, responses, updated_at, \
    returned_at, attachments
    """

  func drafts(on ticket: Ticket.ID, of agent: Agent.ID) throws -> [Draft] {
    try rows(
      """
      SELECT \(Self.draftColumns) FROM draft WHERE agent_id = ? AND ticket_id = ?
      ORDER BY updated_at DESC
      """, [agent, ticket], Self.draft)
  }

  func drafts(of agent: Agent.ID) throws -> [Draft] {
    try rows(
      "SELECT \(Self.draftColumns) FROM draft WHERE agent_id = ? ORDER BY updated_at DESC",
      [agent], Self.draft)
  }

  func drafts(on ticket: Ticket.ID) throws -> [Draft] {
    try rows(
      "SELECT \(Self.draftColumns) FROM draft WHERE ticket_id = ? ORDER BY agent_id, kind",
      [ticket], Self.draft)
  }

  func move(_ draft: Draft, to ticket: Ticket.ID) throws -> Bool {
    let isTaken = try drafts(on: ticket, of: draft.agent).contains { $0.kind == draft.kind }
    if isTaken { return false }
    try run(
      "UPDATE draft SET ticket_id = ? WHERE agent_id = ? AND ticket_id = ? AND kind = ?",
      [ticket, draft.agent, draft.ticket, draft.kind.rawValue])
    return true
  }

  func save(_ draft: Draft) throws {
    try run(
      """
      INSERT OR REPLACE INTO draft (\(Self.draftColumns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        draft.agent, draft.ticket, draft.kind.rawValue, draft.text, draft.caret,
        draft.to.map(Self.stored), Self.stored(draft.cc), Self.stored(draft.responses),
        draft.updatedAt, draft.returnedAt, Self.stored(draft.attachments),
      ])
  }

  func removeDraft(_ kind: Draft.Kind, on ticket: Ticket.ID, of agent: Agent.ID) throws {
    try run(
      "DELETE FROM draft WHERE agent_id = ? AND ticket_id = ? AND kind = ?",
      [agent, ticket, kind.rawValue])
  }

  private static func draft(_ row: Row) throws -> Draft {
    guard let kind = Draft.Kind(rawValue: row[2]) else {
      throw DeskError.damaged("a draft is of the unknown kind \(row[2] as String)")
    }
    return Draft(
      agent: Agent.ID(rawValue: row[0]), ticket: Ticket.ID(rawValue: row[1]), kind: kind,
      text: row[3], caret: row[4], to: (row[5] as String?).map(addresses), cc: addresses(row[6]),
      responses: identifiers(row[7]), updatedAt: Instant(milliseconds: row[8]),
      returnedAt: Self.instant(row, 9), attachments: Self.attachments(row[10]))
  }

  func responses() throws -> [CannedResponse] {
    var variants: [Int64: [CannedResponse.Variant]] = [:]
    for (response, variant) in try rows(
      """
      SELECT response_id, language, title, body FROM canned_response_variant
      ORDER BY response_id, position
      """, [],
      { ($0[0] as Int64, CannedResponse.Variant(language: $0[1], title: $0[2], body: $0[3])) })
    { variants[response, default: []].append(variant) }
    return try rows("SELECT id, name, tags, department_id FROM canned_response ORDER BY name") {
      CannedResponse(
        id: CannedResponse.ID(rawValue: $0[0]), name: $0[1], variants: variants[$0[0]] ?? [],
        tags: Self.words($0[2]), department: Self.identifier($0, 3))
    }
  }

  func save(_ response: CannedResponse) throws -> CannedResponse.ID {
    let id = try first(
      """
      INSERT INTO canned_response (name, tags, department_id) VALUES (?, ?, ?)
      ON CONFLICT (name) DO UPDATE SET tags = excluded.tags,
        department_id = excluded.department_id RETURNING id
      """, [response.name, Self.stored(response.tags), response.department]
    ) { CannedResponse.ID(rawValue: $0[0]) }
    guard let id else { throw DeskError.storage("response \(response.name) was not written") }
    try run("DELETE FROM canned_response_variant WHERE response_id = ?", [id])
    for (position, variant) in response.variants.enumerated() {
      try run(
        """
        INSERT INTO canned_response_variant (response_id, position, language, title, body)
        VALUES (?, ?, ?, ?, ?)
        """, [id, position, variant.language, variant.title, variant.body])
    }
    return id
  }

  func removeResponse(_ id: CannedResponse.ID) throws {
    try run("DELETE FROM canned_response WHERE id = ?", [id])
  }

  func responseUses(by agent: Agent.ID) throws -> [CannedResponse.ID: Int] {
    let uses = try rows(
      "SELECT response_id, uses FROM canned_response_use WHERE agent_id = ?", [agent]
    ) { (CannedResponse.ID(rawValue: $0[0]), $0[1] as Int) }
    return Dictionary(uniqueKeysWithValues: uses)
  }

  func countUse(of responses: [CannedResponse.ID], by agent: Agent.ID) throws {
    for response in responses {
      // A response that was removed while the draft lay there is not counted.
      try run(
        """
        INSERT INTO canned_response_use (agent_id, response_id, uses)
        SELECT ?, id, 1 FROM canned_response WHERE id = ?
        ON CONFLICT (agent_id, response_id) DO UPDATE SET uses = uses + 1
        """, [agent, response])
    }
  }
}
