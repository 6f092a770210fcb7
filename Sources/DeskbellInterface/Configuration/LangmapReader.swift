import DeskbellCore

/// Reads `langmap`: the name of a layout, pairs `typed: latin`, or a list of both.
enum LangmapReader {
  static func read(_ node: YAMLNode, into langmap: inout Langmap) -> [DocumentError] {
    var problems: [DocumentError] = []
    let items: [YAMLNode] =
      switch node.content {
      case .list(let items): items
      default: [node]
      }
    for item in items {
      do throws(DocumentError) {
        try add(item, to: &langmap)
      } catch {
        problems.append(error)
      }
    }
    return problems
  }

  private static func add(_ item: YAMLNode, to langmap: inout Langmap) throws(DocumentError) {
    guard case .mapping(let pairs) = item.content else {
      _ = langmap.add(layout: try item.word("langmap", among: Langmap.names))
      return
    }
    for entry in pairs.entries {
      let latin = try entry.value.text("langmap")
      guard let typed = entry.key.first, entry.key.count == 1, let key = latin.first,
        latin.count == 1
      else {
        throw entry.error(
          "langmap needs pairs of one character each, such as \u{201C}ф: a\u{201D}.")
      }
      langmap.add(typed, for: key)
    }
  }
}
