import DeskbellCore

/// One thing that can be set in `config.yaml`: reading, `deskbell config` and the manual are made
/// from this record.
public struct Setting: Sendable {
  /// With the keys that lead to it: `writing.hold`.
  public let name: String
  /// What may be written: "true or false".
  public let form: String
  /// One sentence.
  public let help: String
  /// The value of a configuration as it is written in the file.
  public let written: @Sendable (Configuration) -> String
  /// Takes the value of a file in; what is wrong with it, then it is left as it was.
  let read: @Sendable (YAMLNode, inout Configuration) -> [DocumentError]

  /// As it is written where nothing is set.
  public var standard: String { written(Configuration()) }

  /// The keys of the file that lead to it.
  var path: [String] { name.split(separator: ".").map(String.init) }
}

extension Setting {
  typealias Path<Value> = WritableKeyPath<Configuration, Value> & Sendable

  private static func single<Value>(
    _ name: String, _ path: Path<Value>, form: String, help: String,
    written: @escaping @Sendable (Value) -> String,
    read: @escaping @Sendable (YAMLNode) throws(DocumentError) -> Value
  ) -> Setting {
    Setting(
      name: name, form: form, help: help, written: { written($0[keyPath: path]) },
      read: { node, configuration in
        do throws(DocumentError) {
          configuration[keyPath: path] = try read(node)
          return []
        } catch {
          return [error]
        }
      })
  }

  static func flag(_ name: String, _ path: Path<Bool>, help: String) -> Setting {
    single(name, path, form: "true or false", help: help, written: { "\($0)" }) {
      node throws(DocumentError) in try node.flag(name)
    }
  }

  static func number(
    _ name: String, _ path: Path<Int64>, in range: ClosedRange<Int64>, help: String
  ) -> Setting {
    let form = "a number from \(range.lowerBound) to \(range.upperBound)"
    return single(name, path, form: form, help: help, written: { "\($0)" }) {
      node throws(DocumentError) in try node.integer(name, in: range)
    }
  }

  /// A text that may be left empty.
  static func text(_ name: String, _ path: Path<String>, form: String, help: String) -> Setting {
    single(name, path, form: form, help: help, written: YAMLWriting.scalar) {
      node throws(DocumentError) in node.isBlank ? "" : try node.text(name)
    }
  }

  static func choice<Value: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String, _ path: Path<Value>, help: String
  ) -> Setting {
    let known = Value.allCases.map(\.rawValue)
    return single(
      name, path, form: known.joined(separator: " or "), help: help, written: { $0.rawValue }
    ) { node throws(DocumentError) in
      let word = try node.word(name, among: known)
      // The word is one of the cases' own.
      guard let value = Value(rawValue: word) else { throw node.error("\(name) needs a word.") }
      return value
    }
  }

  /// Words, each as it stands.
  static func words(_ name: String, _ path: Path<[String]>, form: String, help: String) -> Setting {
    single(name, path, form: form, help: help, written: YAMLWriting.list) {
      node throws(DocumentError) in
      if node.isEmpty { return [] }
      var words: [String] = []
      for item in try node.oneOrMore(name) { words.append(try item.text(name)) }
      return words
    }
  }

  /// `off`, or one or several of the cases.
  static func methods(
    _ name: String, _ path: Path<[NotificationMethod]>, help: String
  ) -> Setting {
    let known = NotificationMethod.allCases.map(\.rawValue)
    return single(
      name, path, form: "off, or a list of \(known.joined(separator: ", "))", help: help,
      written: { $0.isEmpty ? "off" : YAMLWriting.list($0.map(\.rawValue)) }
    ) { node throws(DocumentError) in
      var methods: [NotificationMethod] = []
      for item in try node.oneOrMore(name) {
        let word = try item.word(name, among: ["off"] + known)
        if let method = NotificationMethod(rawValue: word) { methods.append(method) }
      }
      return methods
    }
  }
}

extension YAMLNode {
  /// Nothing, or a text of nothing.
  fileprivate var isBlank: Bool {
    if case .text("") = content { true } else { isEmpty }
  }

  /// One of the known words.
  func word(_ name: String, among known: [String]) throws(DocumentError) -> String {
    let word = try text(name)
    guard !known.contains(word) else { return word }
    let hint =
      NearestWord.nearest(to: word, among: known).map { "Did you mean \u{201C}\($0)\u{201D}?" }
      ?? "There are \(known.joined(separator: ", "))."
    throw error("\(name) cannot be \u{201C}\(word)\u{201D}. \(hint)")
  }
}
