import GRDB

extension SQLiteSession {
  private static let messageColumns = """
    m.id, m.ticket_id, m.kind, m.author_name, m.author_address, m.agent_id, m.recipients, \
    m.copies, m.subject, m.sent_at, m.received_at, m.external_id, m.is_automatic, m.delivery, \
    m.release_at, b.text, b.reply
    """

  func messages(of ticket: Ticket.ID) throws -> [Message] {
    var files: [Int64: [Attachment]] = [:]
    let attachments = try rows(
      """
      SELECT a.message_id, a.name, a.type, a.size, a.sha256
      FROM message m JOIN attachment a ON a.message_id = m.id
      WHERE m.ticket_id = ? ORDER BY a.message_id, a.position
      """, [ticket]
    ) { row in (row[0] as Int64, Self.attachment(row)) }
    for (message, attachment) in attachments { files[message, default: []].append(attachment) }
    return try rows(
      """
      SELECT \(Self.messageColumns) FROM message m JOIN message_body b ON b.message_id = m.id
      WHERE m.ticket_id = ? AND m.delivery <> 'withdrawn' ORDER BY m.received_at, m.id
      """, [ticket]
    ) { try Self.message($0, files: files[$0[0]] ?? []) }
  }

  func message(_ id: Message.ID) throws -> Message? {
    let files = try rows(
      """
      SELECT message_id, name, type, size, sha256 FROM attachment
      WHERE message_id = ? ORDER BY position
      """, [id], Self.attachment)
    return try first(
      """
      SELECT \(Self.messageColumns) FROM message m JOIN message_body b ON b.message_id = m.id
      WHERE m.id = ?
      """, [id]
    ) { try Self.message($0, files: files) }
  }

  func newestCustomerMessage(of ticket: Ticket.ID) throws -> CustomerMessage? {
    try first(
      """
      SELECT id, author_name, author_address, copies FROM message
      WHERE ticket_id = ? AND delivery <> 'withdrawn' AND kind = 'customer'
      ORDER BY id DESC LIMIT 1
      """, [ticket]
    ) { row in
      CustomerMessage(
        id: Message.ID(rawValue: row[0]), author: Address(name: row[1], address: row[2]),
        cc: Self.addresses(row[3]))
    }
  }

  func waitingSince(of ticket: Ticket.ID, answeredThrough: Message.ID?) throws -> Instant? {
    try number(
      """
      SELECT received_at FROM message WHERE ticket_id = ? AND id > ? AND kind = 'customer'
        AND is_automatic = 0 AND delivery <> 'withdrawn'
      ORDER BY received_at LIMIT 1
      """, [ticket, answeredThrough?.rawValue ?? 0]
    ).map(Instant.init(milliseconds:))
  }

  func rawMessage(_ id: Message.ID) throws -> [UInt8]? {
    try first(
      """
      SELECT f.bytes FROM message_body b JOIN blob f ON f.sha256 = b.raw_sha256
      WHERE b.message_id = ?
      """, [id], Self.bytes)
  }

  func blob(_ sha256: String) throws -> [UInt8]? {
    try first("SELECT bytes FROM blob WHERE sha256 = ?", [sha256], Self.bytes)
  }

  func insertBlob(_ bytes: [UInt8]) throws -> String {
    let digest = Digest.sha256(bytes)
    let isThere = try first("SELECT 1 FROM blob WHERE sha256 = ?", [digest]) { _ in true } ?? false
    if !isThere {
      try bytes.withUnsafeBytes { buffer in
        let statement = try database.cachedStatement(
          sql: "INSERT INTO blob (sha256, bytes) VALUES (?, ?)")
        try statement.execute(arguments: [digest, Self.data(buffer)])
      }
    }
    return digest
  }

  func insert(_ message: Message, raw: [UInt8]?, ticketSubject: String) throws -> Message.ID {
    var inserted = message
    inserted.id = try insertNumbered(message, raw: raw)
    try addToSearch(inserted, subject: ticketSubject)
    return inserted.id
  }

  /// Adds a message under the id that it says, 0 for the next one; what is searched of it is another
  /// step.
  @discardableResult
  func insertNumbered(_ message: Message, raw: [UInt8]?) throws -> Message.ID {
    try run(
      """
      INSERT INTO message (id, ticket_id, kind, author_name, author_address, agent_id, recipients,
        copies, subject, sent_at, received_at, external_id, is_automatic, delivery, release_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        message.id == 0 ? nil : message.id, message.ticket, message.kind.rawValue,
        message.author.name,
        message.author.address, message.agent, Self.stored(message.to), Self.stored(message.cc),
        message.subject, message.sentAt, message.receivedAt, message.externalID,
        message.isAutomatic, message.delivery.rawValue, message.releaseAt,
      ])
    let id = Message.ID(rawValue: database.lastInsertedRowID)
    let rawDigest = try raw.map(insertBlob)
    try run(
      "INSERT INTO message_body (message_id, text, reply, raw_sha256) VALUES (?, ?, ?, ?)",
      [id, message.text, message.reply == message.text ? nil : message.reply, rawDigest])
    for (position, attachment) in message.attachments.enumerated() {
      try run(
        """
        INSERT INTO attachment (message_id, position, name, type, size, sha256)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        [
          id, position, attachment.name, attachment.type, attachment.size,
          attachment.sha256,
        ])
    }
    return id
  }

  func setDelivery(
    _ delivery: Message.Delivery, releaseAt: Instant?, of message: Message.ID
  ) throws {
    try run(
      "UPDATE message SET delivery = ?, release_at = ? WHERE id = ?",
      [delivery.rawValue, releaseAt, message])
  }

  func refreshMessageSummary(of ticket: Ticket.ID) throws {
    try run(
      """
      UPDATE ticket SET
        message_count = (SELECT count(*) FROM message
          WHERE ticket_id = ?1 AND delivery <> 'withdrawn' AND kind <> 'system'),
        last_writer = coalesce((SELECT coalesce(nullif(author_name, ''), author_address)
          FROM message WHERE ticket_id = ?1 AND delivery <> 'withdrawn' AND kind <> 'system'
          ORDER BY received_at DESC, id DESC LIMIT 1), '')
      WHERE id = ?1
      """, [ticket])
  }

  private static func message(_ row: Row, files: [Attachment]) throws -> Message {
    guard let kind = Message.Kind(rawValue: row[2]),
      let delivery = Message.Delivery(rawValue: row[13])
    else { throw DeskError.damaged("message \(row[0] as Int64) has an unknown kind") }
    let text: String = row[15]
    return Message(
      id: Message.ID(rawValue: row[0]), ticket: Ticket.ID(rawValue: row[1]), kind: kind,
      author: Address(name: row[3], address: row[4]), agent: identifier(row, 5),
      to: addresses(row[6]), cc: addresses(row[7]), subject: row[8], sentAt: instant(row, 9),
      receivedAt: Instant(milliseconds: row[10]), externalID: row[11], text: text,
      reply: row[16] ?? text, isAutomatic: row[12], delivery: delivery,
      releaseAt: instant(row, 14), attachments: files)
  }

  private static func attachment(_ row: Row) -> Attachment {
    Attachment(name: row[1], type: row[2], size: row[3], sha256: row[4])
  }
}

extension SQLiteSession {
  func takenMessage(channel: Channel, key: String) throws -> (Ticket.ID, Message.ID)? {
    try first(
      """
      SELECT m.ticket_id, m.id FROM message_key k JOIN message m ON m.id = k.message_id
      WHERE k.channel = ? AND k.key = ?
      """, [channel.rawValue, key]
    ) { (Ticket.ID(rawValue: $0[0]), Message.ID(rawValue: $0[1])) }
  }

  func ticket(inConversation key: String, channel: Channel) throws -> Ticket.ID? {
    try ticket(ofKey: key, in: channel.rawValue)
  }

  func ticket(ofRating id: String, channel: Channel) throws -> Ticket.ID? {
    try ticket(ofKey: id, in: Self.ratings(of: channel))
  }

  /// Ratings have ids of their own, so they are kept under what is no channel.
  private static func ratings(of channel: Channel) -> String { "rating:\(channel.rawValue)" }

  private func ticket(ofKey key: String, in space: String) throws -> Ticket.ID? {
    try number(
      "SELECT ticket_id FROM conversation_key WHERE channel = ? AND key = ?", [space, key]
    ).map(Ticket.ID.init(rawValue:))
  }

  func remember(
    message: Message.ID, of ticket: Ticket.ID, channel: Channel, key: String?, references: [String]
  ) throws {
    if let key {
      try run(
        "INSERT INTO message_key (channel, key, message_id) VALUES (?, ?, ?)",
        [channel.rawValue, key, message])
    }
    try remember(references + (key.map { [$0] } ?? []), in: channel.rawValue, of: ticket)
  }

  func remember(rating id: String, of ticket: Ticket.ID, channel: Channel) throws {
    try remember([id], in: Self.ratings(of: channel), of: ticket)
  }

  /// One that is known already stays.
  private func remember(_ keys: [String], in space: String, of ticket: Ticket.ID) throws {
    for key in keys {
      try run(
        "INSERT OR IGNORE INTO conversation_key (channel, key, ticket_id) VALUES (?, ?, ?)",
        [space, key, ticket])
    }
  }
}
