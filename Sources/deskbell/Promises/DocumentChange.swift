import DeskbellCore
import DeskbellText

/// Puts calendars and policies in force or takes them out, and lets open tickets follow.
struct DocumentChange {
  let session: Session

  /// Files of one kind with what belongs to them, all of them or none.
  func putInForce(_ files: [PromiseFile]) throws {
    let desk = try session.openDesk()
    let agent = try session.agent(in: desk.roster())
    let new = try desk.putInForce(files, as: .agent(agent.id))
    let names = try DeskNames(desk)
    for file in files {
      let name = try Self.name(of: file)
      let found = try NumberedDocument.find(file.kind, named: name, version: nil, in: desk)
      let isNew = new.contains { $0.kind == file.kind && $0.name == name }
      if session.settings.isJSON {
        session.output.json(
          try found.json(names: names).adding([.init(name: "changed", value: .bool(isNew))]))
      } else {
        let state = isNew ? "version \(found.version) is in force" : "unchanged"
        session.output.block("\(name): \(state)")
      }
    }
    try session.output.flush()
    try follow(desk)
  }

  func takeOutOfForce(_ kind: PromiseDocument.Kind, _ names: [String]) throws {
    let desk = try session.openDesk()
    let agent = try session.agent(in: desk.roster())
    for name in names {
      _ = try NumberedDocument.find(kind, named: name, version: nil, in: desk)
      do {
        try desk.takeOutOfForce(kind, named: name, as: .agent(agent.id))
      } catch let error as DocumentError {
        throw Failure(
          .badData,
          "The \(kind.rawValue) \(name) stays in force, because a policy needs it. \(error)")
      }
      if session.settings.isJSON {
        session.output.json([
          "kind": .string(kind.rawValue), "name": .string(name), "removed": .bool(true),
        ])
      } else {
        session.output.block("\(name): no longer in force; its versions are kept")
      }
    }
    try session.output.flush()
    try follow(desk)
  }

  /// Lists are in order once this is done; what is promised holds before.
  private func follow(_ desk: Desk) throws {
    var progress = IntakeProgress(of: "tickets")
    let count = try desk.followDocuments { progress.show($0) }
    progress.clear()
    if count > 0 {
      StandardError.note(
        "The clocks of \(count) open \(count == 1 ? "ticket" : "tickets") were computed anew.")
    }
  }

  /// The name that a file says; it was read before.
  private static func name(of file: PromiseFile) throws -> String {
    try YAMLDocument(text: file.text, file: file.file).root.mapping("A file")["name"]?
      .text("name") ?? file.file
  }
}

extension PromiseFile {
  /// - Throws: `Failure` where there is no such file or it is no text.
  init(_ kind: PromiseDocument.Kind, path: String) throws {
    let input = InputFile(path: path)
    let bytes = try input.bytes()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      // It knows the line.
      _ = try YAMLDocument(bytes: bytes, file: input.name)
      throw Failure(.badData, "\(input.name) is not UTF-8 text.")
    }
    self.init(kind: kind, text: text, file: input.name)
  }
}
