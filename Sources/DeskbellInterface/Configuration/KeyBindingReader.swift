import DeskbellCore

/// Reads `keys.bindings`: each command by itself, so that a mistake costs only one.
enum KeyBindingReader {
  static func read(_ node: YAMLNode, into bindings: inout [KeyBinding]) -> [DocumentError] {
    if node.isEmpty { return [] }
    var problems: [DocumentError] = []
    do throws(DocumentError) {
      for entry in try node.mapping("keys.bindings").entries {
        guard let command = CommandTable.command(named: entry.key) else {
          problems.append(unknown(entry))
          continue
        }
        do throws(DocumentError) {
          bindings += try read(entry, of: command)
        } catch {
          problems.append(error)
        }
      }
    } catch {
      problems.append(error)
    }
    return problems
  }

  private static func unknown(_ entry: YAMLMapping.Entry) -> DocumentError {
    let names = CommandTable.all.map(\.name)
    let hint =
      NearestWord.nearest(to: entry.key, among: names)
      .map { "Did you mean \u{201C}\($0)\u{201D}?" } ?? "`deskbell keys print` lists them."
    return entry.error("There is no command \u{201C}\(entry.key)\u{201D}. \(hint)")
  }

  private static func read(
    _ entry: YAMLMapping.Entry, of command: Command
  ) throws(DocumentError) -> [KeyBinding] {
    guard case .mapping(let contexts) = entry.value.content else {
      return [
        KeyBinding(
          command: command.name, keys: try keys(entry.value, of: command),
          line: entry.line, column: entry.column)
      ]
    }
    var bindings: [KeyBinding] = []
    for place in contexts.entries {
      guard let context = CommandContext(rawValue: place.key), command.contexts.contains(context)
      else {
        throw place.unknown(
          in: command.name,
          known: CommandContext.allCases.filter(command.contexts.contains).map(\.rawValue))
      }
      bindings.append(
        KeyBinding(
          command: command.name, context: context, keys: try keys(place.value, of: command),
          line: place.line, column: place.column))
    }
    return bindings
  }

  private static func keys(
    _ node: YAMLNode, of command: Command
  ) throws(DocumentError) -> [String] {
    if node.isEmpty { return [] }
    var keys: [String] = []
    for item in try node.oneOrMore(command.name) {
      let notation = try item.text(command.name)
      guard KeyNotation.parse(notation) != nil else {
        throw item.error(
          "\u{201C}\(notation)\u{201D} is no key: write e, gi, ^x, Enter, Esc, F2 or ^x e.")
      }
      keys.append(notation)
    }
    return keys
  }
}
