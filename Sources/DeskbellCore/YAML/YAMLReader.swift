import Yams

/// Turns the nodes of the YAML parser into ours.
struct YAMLReader {
  private static let maximumDepth = 32
  private static let maximumCount = 200_000

  private let file: String
  private var count = 0
  private var depth = 0

  init(file: String) { self.file = file }

  mutating func node(_ node: Node) throws(DocumentError) -> YAMLNode {
    let line = max(1, node.mark?.line ?? 1)
    count += 1
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else {
      throw error(line, "More than \(Self.maximumDepth) values lie within one another.")
    }
    guard count <= Self.maximumCount else {
      throw error(line, "There are more than \(Self.maximumCount) values.")
    }
    return YAMLNode(
      file: file, line: line, column: max(1, node.mark?.column ?? 1),
      content: try content(of: node, line: line))
  }

  private mutating func content(
    of node: Node, line: Int
  ) throws(DocumentError) -> YAMLNode.Content {
    switch node {
    case .scalar(let scalar):
      let isNothing = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      return isNothing ? .empty : .text(scalar.string)
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence { items.append(try self.node(item)) }
      return .list(items)
    case .mapping(let mapping):
      return .mapping(try self.mapping(mapping, line: line))
    case .alias:
      throw error(line, "An alias stands for nothing.")
    }
  }

  private mutating func mapping(
    _ mapping: Node.Mapping, line: Int
  ) throws(DocumentError) -> YAMLMapping {
    var entries: [YAMLMapping.Entry] = []
    var seen: Set<String> = []
    for (key, value) in mapping {
      let keyLine = max(1, key.mark?.line ?? line)
      guard let name = key.scalar?.string else { throw error(keyLine, "A key must be one word.") }
      guard seen.insert(name).inserted else {
        throw error(keyLine, "\u{201C}\(name)\u{201D} is there twice.")
      }
      let value = try node(value)
      entries.append(
        YAMLMapping.Entry(
          key: name, file: file, line: keyLine, column: max(1, key.mark?.column ?? 1),
          value: value))
    }
    return YAMLMapping(file: file, line: line, entries: entries)
  }

  private func error(_ line: Int, _ message: String) -> DocumentError {
    DocumentError(file: file, line: line, message: message)
  }
}
