import DeskbellCore

/// A calendar or policy with its number among the versions of its name.
struct NumberedDocument {
  var document: PromiseDocument
  /// From 1, the oldest.
  var version: Int
  /// Whether it is what holds now.
  var isInForce: Bool

  /// All versions, the oldest first.
  static func versions(
    _ kind: PromiseDocument.Kind, named name: String, in desk: Desk
  ) throws -> [NumberedDocument] {
    let all = try desk.promiseVersions(kind, named: name)
    return all.enumerated().map { place, document in
      NumberedDocument(
        document: document, version: place + 1,
        isInForce: place + 1 == all.count && document.text != nil)
    }
  }

  /// The one that holds, or the version that was asked for.
  /// - Throws: `Failure` where there is none of that name or number.
  static func find(
    _ kind: PromiseDocument.Kind, named name: String, version: Int?, in desk: Desk
  ) throws -> NumberedDocument {
    let all = try versions(kind, named: name, in: desk)
    guard let newest = all.last else { throw try unknown(kind, name, in: desk) }
    guard let version else {
      guard newest.isInForce else {
        throw Failure(
          .badData,
          "The \(kind.rawValue) \(name) was taken out of force; `deskbell \(kind.rawValue) "
            + "versions \(name)` shows what it was.")
      }
      return newest
    }
    guard let found = all.first(where: { $0.version == version }) else {
      throw Failure(.badData, "\(name) has the versions 1 to \(all.count), not \(version).")
    }
    return found
  }

  /// What is in force of a kind, by name.
  static func inForce(_ kind: PromiseDocument.Kind, in desk: Desk) throws -> [NumberedDocument] {
    try desk.promiseDocuments().filter { $0.kind == kind }.map {
      try find(kind, named: $0.name, version: nil, in: desk)
    }
  }

  static func unknown(
    _ kind: PromiseDocument.Kind, _ name: String, in desk: Desk
  ) throws -> Failure {
    let known = try desk.promiseDocuments().filter { $0.kind == kind }.map(\.name)
    let near = NearestWord.nearest(to: name, among: known)
    return Failure(
      .badData,
      "There is no \(kind.rawValue) \(name)"
        + (near.map { "; did you mean \($0)?" }
          ?? "; `deskbell \(kind.rawValue) list` shows them."))
  }

  /// What a version is in words.
  var state: String {
    isInForce ? "in force" : document.text == nil ? "taken out of force" : "replaced"
  }

  func json(names: DeskNames, withText: Bool = false) throws -> JSONValue {
    let value: JSONValue = [
      "kind": .string(document.kind.rawValue), "name": .string(document.name),
      "version": .number(version), "at": .instant(document.at),
      "by": .string(try names.name(of: document.actor)), "state": .string(state),
    ]
    return withText ? value.adding([.init(name: "text", value: .text(document.text))]) : value
  }
}
