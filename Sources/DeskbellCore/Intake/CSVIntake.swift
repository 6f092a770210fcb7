/// Messages as comma-separated values, the first record of which names the columns.
public struct CSVIntake: Sendable {
  public static let columns = [
    "channel", "externalID", "thread", "name", "address", "subject", "text", "sentAt", "language",
    "tags",
  ]
  private static let required = ["channel", "externalID", "address", "text"]

  private let header: [String]

  /// - Throws: `IntakeRefusal` for a column that is not known, missing or named twice.
  public init(header record: CSVReader.Record) throws(IntakeRefusal) {
    func refusal(_ reason: String) -> IntakeRefusal {
      IntakeRefusal(line: record.line, reason: reason)
    }
    if let problem = record.problem { throw refusal(problem) }
    var names: [String] = []
    for (index, field) in record.fields.enumerated() {
      let bytes =
        index == 0 && field.starts(with: [0xEF, 0xBB, 0xBF]) ? field.dropFirst(3) : field[...]
      let name = String(decoding: bytes, as: UTF8.self)
      guard Self.columns.contains(name) else {
        let known = Self.columns.joined(separator: ", ")
        throw refusal("\"\(name)\" is not a column. The columns are \(known).")
      }
      if names.contains(name) { throw refusal("The column \"\(name)\" is there twice.") }
      names.append(name)
    }
    if let missing = Self.required.first(where: { !names.contains($0) }) {
      throw refusal("The column \"\(missing)\" is missing.")
    }
    header = names
  }

  /// - Throws: `IntakeRefusal` with the reason.
  public func message(_ record: CSVReader.Record) throws(IntakeRefusal) -> IncomingMessage {
    do {
      return try message(values(record))
    } catch {
      throw IntakeRefusal(line: record.line, reason: error.reason)
    }
  }

  private func values(_ record: CSVReader.Record) throws(JSONLinesItem.Problem) -> [String: String]
  {
    if let problem = record.problem { throw .init(reason: problem) }
    guard record.fields.count == header.count else {
      throw .init(
        reason: "The record has \(record.fields.count) fields, the header has \(header.count).")
    }
    var values: [String: String] = [:]
    for (name, field) in zip(header, record.fields) where !field.isEmpty {
      guard let text = String(validating: field, as: UTF8.self) else {
        throw .init(reason: "\"\(name)\" is not UTF-8.")
      }
      values[name] = text
    }
    if let missing = Self.required.first(where: { values[$0] == nil }) {
      throw .init(reason: "\"\(missing)\" is empty.")
    }
    return values
  }

  private func message(
    _ values: [String: String]
  ) throws(JSONLinesItem.Problem) -> IncomingMessage {
    let name = values["channel"] ?? ""
    guard let channel = Channel(rawValue: name) else {
      throw .init(reason: JSONLinesItem.unknown(name))
    }
    var sentAt: Instant?
    if let text = values["sentAt"] {
      guard let instant = Instant(iso8601: text) else {
        throw .init(reason: "\"sentAt\" is not a time such as 2026-11-21T10:00:00Z: \"\(text)\".")
      }
      sentAt = instant
    }
    let tags = (values["tags"] ?? "").split { $0 == ";" || $0 == "," || $0 == " " }.map(String.init)
    return IncomingMessage(
      channel: channel, externalID: values["externalID"],
      references: values["thread"].map { ["thread:\($0)"] } ?? [],
      from: Address(name: values["name"], address: values["address"] ?? ""),
      subject: values["subject"] ?? "", text: values["text"] ?? "", sentAt: sentAt,
      language: values["language"], tags: tags)
  }
}
