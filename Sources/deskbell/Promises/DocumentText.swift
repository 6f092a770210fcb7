import DeskbellCore

/// Shows and exports the files of calendars and policies as they were written.
struct DocumentText {
  let session: Session
  let kind: PromiseDocument.Kind

  func show(_ name: String, version: Int?) throws {
    let desk = try session.openDesk()
    let found = try NumberedDocument.find(kind, named: name, version: version, in: desk)
    if session.settings.isJSON {
      session.output.json(try found.json(names: DeskNames(desk), withText: true))
    } else if let text = found.document.text {
      session.output.block(text.hasSuffix("\n") ? String(text.dropLast()) : text)
    } else {
      StandardError.note("Version \(found.version) of \(name) takes it out of force.")
    }
  }

  func export(
    _ names: [String], version: Int?, into folder: String?, replacing: Bool
  ) throws {
    let desk = try session.openDesk()
    let found =
      try names.isEmpty
      ? NumberedDocument.inForce(kind, in: desk)
      : names.map { try NumberedDocument.find(kind, named: $0, version: version, in: desk) }
    guard let folder else { return try printAlone(found) }
    let documents = found.compactMap { item in
      item.document.text.map { (item.document.name, $0) }
    }
    try DocumentExport(session: session, folder: folder, suffix: ".yaml", replacing: replacing)
      .write(documents)
  }

  private func printAlone(_ found: [NumberedDocument]) throws {
    guard found.count == 1, let only = found.first, let text = only.document.text else {
      throw Failure.usage(
        "Standard output takes one \(kind.rawValue); name one, or say where they go with --into.")
    }
    if TerminalFacts.isTerminal(.output) {
      session.output.block(text)
    } else {
      session.output.exactly(text)
    }
  }
}
