import DeskbellTerminal

/// The keys of one context as a tree: what a sequence means, and what may follow a prefix.
struct KeyTrie: Sendable {
  /// What keys lead to.
  enum Match: Equatable {
    case none
    /// More keys must follow.
    case prefix
    case command(String)
  }

  private final class Node: Sendable {
    let command: String?
    let children: [Key: Node]

    init(command: String?, children: [Key: Node]) {
      self.command = command
      self.children = children
    }
  }

  private let root: Node

  /// - Parameter bindings: key sequences with the name of what they do.
  init(_ bindings: [(keys: [Key], command: String)]) {
    root = Self.node(bindings[...].map { ($0.keys[...], $0.command) })
  }

  private static func node(_ bindings: [(keys: ArraySlice<Key>, command: String)]) -> Node {
    let own = bindings.first { $0.keys.isEmpty }?.command
    let rest = bindings.filter { !$0.keys.isEmpty }
    let groups = Dictionary(grouping: rest) { $0.keys[$0.keys.startIndex] }
    return Node(
      command: own,
      children: groups.mapValues { group in node(group.map { ($0.keys.dropFirst(), $0.command) }) })
  }

  private func find(_ keys: [Key]) -> Node? {
    var node = root
    for key in keys {
      guard let next = node.children[key] else { return nil }
      node = next
    }
    return node
  }

  func match(_ keys: [Key]) -> Match {
    guard let node = find(keys) else { return .none }
    if let command = node.command { return .command(command) }
    return node.children.isEmpty ? .none : .prefix
  }

  /// What may follow a prefix: the key and the command, or nil where a further prefix begins.
  func followers(of prefix: [Key]) -> [(key: Key, command: String?)] {
    guard let node = find(prefix) else { return [] }
    return node.children.map { ($0.key, $0.value.command) }
      .sorted { KeyNotation.describe($0.key) < KeyNotation.describe($1.key) }
  }
}
