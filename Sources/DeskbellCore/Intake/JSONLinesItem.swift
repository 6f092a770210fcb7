import Foundation

/// One object of the intake's JSON Lines, read with a reason for whatever is wrong with it.
struct JSONLinesItem {
  struct Problem: Error { var reason: String }

  private let object: [String: Any]

  init(_ line: [UInt8]) throws(Problem) {
    guard line.count <= JSONLines.longestLine else {
      throw Problem(reason: "The line is longer than \(JSONLines.longestLine >> 20) MiB.")
    }
    guard String(validating: line, as: UTF8.self) != nil else {
      throw Problem(reason: "The line is not UTF-8.")
    }
    let value: Any
    do {
      value = try JSONSerialization.jsonObject(with: Data(line), options: .fragmentsAllowed)
    } catch {
      throw Problem(reason: "The line is not JSON.")
    }
    guard let object = value as? [String: Any] else {
      throw Problem(reason: "The line is not a JSON object.")
    }
    self.object = object
  }

  /// An object with a `rating` is one, every other a message.
  func content() throws(Problem) -> IncomingItem {
    present(object["rating"]) == nil ? .message(try message()) : .rating(try rating())
  }

  private func message() throws(Problem) -> IncomingMessage {
    let text = try required("text")
    return IncomingMessage(
      channel: try channel(), externalID: try required("externalID"), references: try references(),
      from: try sender(), subject: try optional("subject") ?? "", text: text,
      sentAt: try sentAt(), language: try optional("language"), tags: try tags(),
      files: try files())
  }

  private func rating() throws(Problem) -> IncomingRating {
    if let text = present(object["text"]), text as? String != "" {
      throw Problem(
        reason: "The line has both \"text\" and \"rating\": a message and a rating are a line "
          + "each; what was said of the rating is its \"comment\".")
    }
    guard let rating = integer("rating"), (1...5).contains(rating) else {
      throw Problem(reason: "\"rating\" is not a whole number from 1 to 5, the best last.")
    }
    return IncomingRating(
      channel: try channel(), externalID: try required("externalID"), subject: try rated(),
      rating: Int(rating), comment: try optional("comment"))
  }

  private func rated() throws(Problem) -> IncomingRating.Subject {
    if present(object["ticket"]) != nil {
      guard let number = integer("ticket"), number > 0 else {
        throw Problem(reason: "\"ticket\" is not the number of a ticket.")
      }
      return .ticket(Ticket.ID(rawValue: number))
    }
    guard let thread = try optional("thread"), !thread.isEmpty else {
      throw Problem(reason: "What was rated? \"ticket\" and \"thread\" are missing.")
    }
    return .thread(thread)
  }

  // MARK: Fields

  private func channel() throws(Problem) -> Channel {
    let name = try required("channel")
    guard let channel = Channel(rawValue: name) else { throw Problem(reason: Self.unknown(name)) }
    return channel
  }

  static func unknown(_ channel: String) -> String {
    let known = Channel.allCases.map(\.rawValue).joined(separator: ", ")
    return "\"\(channel)\" is not a channel. The channels are \(known)."
  }

  private func references() throws(Problem) -> [String] {
    guard let thread = try optional("thread"), !thread.isEmpty else { return [] }
    return ["thread:\(thread)"]
  }

  private func sender() throws(Problem) -> Address {
    guard let value = present(object["from"]) else { throw Problem(reason: "\"from\" is missing.") }
    guard let from = value as? [String: Any] else {
      throw Problem(reason: "\"from\" is not an object with an \"address\".")
    }
    guard let address = from["address"] as? String, !address.isEmpty else {
      throw Problem(reason: "\"from\" has no \"address\".")
    }
    let name = present(from["name"])
    guard name == nil || name is String else {
      throw Problem(reason: "The \"name\" of \"from\" is not a text.")
    }
    return Address(name: name as? String, address: address)
  }

  private func sentAt() throws(Problem) -> Instant? {
    guard let text = try optional("sentAt") else { return nil }
    guard let instant = Instant(iso8601: text) else {
      throw Problem(reason: "\"sentAt\" is not a time such as 2026-11-21T10:00:00Z: \"\(text)\".")
    }
    return instant
  }

  private func tags() throws(Problem) -> [String] {
    guard let value = present(object["tags"]) else { return [] }
    guard let tags = value as? [String] else {
      throw Problem(reason: "\"tags\" is not a list of texts.")
    }
    return tags
  }

  private func files() throws(Problem) -> [IncomingMessage.File] {
    guard let value = present(object["attachments"]) else { return [] }
    guard let items = value as? [[String: Any]] else {
      throw Problem(reason: "\"attachments\" is not a list of objects.")
    }
    var files: [IncomingMessage.File] = []
    for (index, item) in items.enumerated() {
      guard let name = item["name"] as? String, let base64 = item["base64"] as? String else {
        throw Problem(reason: "Attachment \(index + 1) has no \"name\" or no \"base64\".")
      }
      guard let data = Data(base64Encoded: base64) else {
        throw Problem(
          reason: "The \"base64\" of attachment \(index + 1), \"\(name)\", is not Base64.")
      }
      let type = item["type"] as? String ?? "application/octet-stream"
      files.append(.init(name: name, type: type, bytes: Array(data)))
    }
    return files
  }

  // MARK: Values

  /// Nil for what is missing and for `null`.
  private func present(_ value: Any?) -> Any? { value is NSNull ? nil : value }

  private func integer(_ name: String) -> Int64? {
    // Truth values are numbers to Foundation too; only their C type tells.
    guard let number = object[name] as? NSNumber, number.objCType.pointee != CChar(0x63) else {
      return nil
    }
    return Int64(exactly: number.doubleValue)
  }

  private func required(_ name: String) throws(Problem) -> String {
    guard let text = try optional(name), !text.isEmpty else {
      throw Problem(reason: "\"\(name)\" is missing.")
    }
    return text
  }

  private func optional(_ name: String) throws(Problem) -> String? {
    guard let value = present(object[name]) else { return nil }
    guard let text = value as? String else { throw Problem(reason: "\"\(name)\" is not a text.") }
    return text
  }
}
