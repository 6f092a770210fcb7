import CMail

/// The structure of a mail: its header fields and the tree of its parts, decoded.
struct ParsedMail {
  /// The most bytes of one text that are shown; the rest stays in the raw message.
  static let textLimit = 16 << 20

  private static let limits = cm_limits(
    part_bytes: 256 << 20, total_bytes: 1 << 30, nodes: 2000, depth: 60, header_bytes: 256 << 10,
    headers: 5000)

  var headers: MailHeaders
  var root: MailNode?
  /// Whether a limit left something out.
  var isCut: Bool

  /// Nil: there is no message in it.
  init?(_ bytes: [UInt8]) {
    let (clean, isHeadCut) = MailHead.bounded(
      Self.withoutOddities(bytes), fields: Self.limits.headers, fieldBytes: Self.limits.header_bytes
    )
    let read: (MailHeaders, [MailNode], [Int], Bool)? = clean.withUnsafeBufferPointer { buffer in
      var limits = Self.limits
      guard let message = cm_parse(buffer.baseAddress, buffer.count, &limits) else { return nil }
      defer { cm_free(message) }
      let count = cm_node_count(message)
      var nodes: [MailNode] = []
      var depths: [Int] = []
      for index in 0..<count {
        guard let node = cm_node_at(message, index)?.pointee else { continue }
        nodes.append(MailNode(node))
        depths.append(Int(node.depth))
      }
      let isCut = count >= limits.nodes || nodes.contains { $0.isCut }
      return (MailHeaders(message), nodes, depths, isCut)
    }
    guard let (headers, nodes, depths, isCut) = read else { return nil }
    self.headers = headers
    self.isCut = isCut || isHeadCut
    var position = 0
    root = Self.tree(nodes, depths, from: &position)
  }

  /// The node at a position with what is below it. No deeper than the limit on depth.
  private static func tree(
    _ nodes: [MailNode], _ depths: [Int], from position: inout Int
  ) -> MailNode? {
    guard position < nodes.count else { return nil }
    var node = nodes[position]
    let depth = depths[position]
    position += 1
    while position < nodes.count, depths[position] > depth {
      if let child = tree(nodes, depths, from: &position) { node.children.append(child) }
    }
    return node
  }

  /// Without what stands before the header (a byte order mark, blank lines, the `From ` line of a
  /// mailbox) and with line feeds where a program wrote only carriage returns.
  private static func withoutOddities(_ bytes: [UInt8]) -> [UInt8] {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let blank: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x20]
    while start < bytes.count, blank.contains(bytes[start]) { start += 1 }
    if bytes[start...].starts(with: Array("From ".utf8))
      || bytes[start...].starts(with: Array(">From ".utf8))
    {
      start = bytes[start...].firstIndex { $0 == 0x0A }.map { $0 + 1 } ?? start
    }
    let clean = start == 0 ? bytes : Array(bytes[start...])
    guard !clean.contains(0x0A), clean.contains(0x0D) else { return clean }
    return clean.map { $0 == 0x0D ? 0x0A : $0 }
  }
}
