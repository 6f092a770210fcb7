import CMail

/// A part of a mail, decoded: a multipart with its children, an enclosed message or a leaf.
struct MailNode {
  enum Kind { case multipart, message, leaf }

  var kind: Kind
  /// In lower case, such as `text/plain`.
  var type: String
  /// As declared.
  var charset: String?
  var reportType: String?
  var format: String?
  var fileName: String?
  /// In lower case.
  var disposition: String?
  var contentID: String?
  /// Decoded; of an enclosed message, the message.
  var bytes: [UInt8]
  var isCut: Bool
  var children: [MailNode] = []

  init(_ node: cm_node) {
    switch node.kind {
    case CM_MULTIPART: kind = .multipart
    case CM_MESSAGE: kind = .message
    default: kind = .leaf
    }
    type = node.type.map { String(cString: $0) } ?? "text/plain"
    charset = node.charset.map { String(cString: $0) }
    reportType = node.report_type.map { String(cString: $0).lowercased() }
    format = node.format.map { String(cString: $0).lowercased() }
    fileName = node.file_name.map { String(cString: $0) }
    disposition = node.disposition.map { String(cString: $0) }
    contentID = node.content_id.map { String(cString: $0) }
    bytes = Array(UnsafeBufferPointer(start: node.data, count: node.data_count))
    isCut = node.is_cut != 0
  }

  var isText: Bool { type.hasPrefix("text/") }
  var isHTML: Bool { type == "text/html" || type == "application/xhtml+xml" }
  var isPlain: Bool { type == "text/plain" || type == "text" }

  /// Every leaf and enclosed message below, in order, or the node itself.
  var leaves: [MailNode] { kind == .multipart ? children.flatMap(\.leaves) : [self] }
}
