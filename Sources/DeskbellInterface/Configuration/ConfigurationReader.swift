import DeskbellCore

/// Reads `config.yaml`. What is wrong with one setting costs only that one, and everything that is
/// wrong is said at once.
public struct ConfigurationReader {
  public private(set) var configuration = Configuration()
  /// In the order of the file.
  public private(set) var problems: [DocumentError] = []

  public init(bytes: [UInt8], file: String) {
    guard Self.saysAnything(bytes) else { return }
    do throws(DocumentError) {
      let document = try YAMLDocument(bytes: bytes, file: file)
      if document.root.isEmpty { return }
      read(try document.root.mapping("The configuration"), under: "")
      checkKeys(file)
    } catch {
      problems.append(error)
    }
    problems.sort { ($0.line, $0.column ?? 0) < ($1.line, $1.column ?? 0) }
  }

  /// A file of nothing but comments sets nothing, and no YAML parser has a value for it; what prints
  /// the defaults writes such a file.
  private static func saysAnything(_ bytes: [UInt8]) -> Bool {
    bytes.split { $0 == 0x0A || $0 == 0x0D }.contains { line in
      let first = line.first { $0 > 0x20 }
      return first != nil && first != UInt8(ascii: "#")
    }
  }

  private mutating func read(_ mapping: YAMLMapping, under prefix: String) {
    for entry in mapping.entries {
      let name = prefix + entry.key
      if let setting = SettingTable.setting(named: name) {
        guard !entry.value.isEmpty else { continue }
        problems += setting.read(entry.value, &configuration)
      } else if SettingTable.all.contains(where: { $0.name.hasPrefix(name + ".") }) {
        readSection(entry, name)
      } else {
        problems.append(unknown(entry, under: prefix))
      }
    }
  }

  private mutating func readSection(_ entry: YAMLMapping.Entry, _ name: String) {
    if entry.value.isEmpty { return }
    do throws(DocumentError) {
      read(try entry.value.mapping(name), under: name + ".")
    } catch {
      problems.append(error)
    }
  }

  private func unknown(_ entry: YAMLMapping.Entry, under prefix: String) -> DocumentError {
    let here = SettingTable.all.filter { $0.name.hasPrefix(prefix) }
      .compactMap { $0.name.dropFirst(prefix.count).split(separator: ".").first.map(String.init) }
    var known: [String] = []
    for word in here where !known.contains(word) { known.append(word) }
    let place = prefix.isEmpty ? "The configuration" : String(prefix.dropLast())
    return entry.unknown(in: place, known: known)
  }

  /// Keys that cannot be as they are written, judged when all of them are known.
  private mutating func checkKeys(_ file: String) {
    guard !configuration.keys.bindings.isEmpty else { return }
    for problem in configuration.keymap.problems {
      problems.append(
        DocumentError(
          file: file, line: problem.binding.line, column: problem.binding.column,
          message: problem.words))
    }
  }
}
