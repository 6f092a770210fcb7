import DeskbellCore
import DeskbellText

/// Prints calendars or policies, or the versions of one.
struct DocumentListing {
  let session: Session
  let kind: PromiseDocument.Kind

  func printInForce() throws {
    let desk = try session.openDesk()
    let documents = try NumberedDocument.inForce(kind, in: desk)
    if documents.isEmpty, !session.settings.isJSON {
      StandardError.note(
        "No \(kind.rawValue) is in force; `deskbell \(kind.rawValue) import FILE` changes that.")
      return
    }
    try print(documents, desk: desk)
  }

  func printVersions(of name: String) throws {
    let desk = try session.openDesk()
    let versions = try NumberedDocument.versions(kind, named: name, in: desk)
    guard !versions.isEmpty else { throw try NumberedDocument.unknown(kind, name, in: desk) }
    try print(versions, desk: desk)
  }

  private func print(_ documents: [NumberedDocument], desk: Desk) throws {
    let names = try DeskNames(desk)
    guard !session.settings.isJSON else {
      for document in documents { session.output.json(try document.json(names: names)) }
      return
    }
    var table = Table(columns: [
      .init("NAME"), .init("VERSION", isRightAligned: true), .init("SINCE"), .init("BY"),
      .init("STATE"), .init("WHAT", .flexible(minimum: 12)),
    ])
    let book = try desk.promiseBook()
    for item in documents {
      let cells = [
        item.document.name, "\(item.version)", item.document.at.onWallClock,
        try names.name(of: item.document.actor), item.state,
        item.isInForce ? summary(of: item.document.name, in: book) : "",
      ]
      table.rows.append(cells.map { Span(DisplayText($0), item.isInForce ? .plain : .faint) })
    }
    table.print(to: session.output)
  }

  private func summary(of name: String, in book: PromiseBook) -> String {
    switch kind {
    case .calendar: book.calendars[name].map { $0.zone.name } ?? "cannot be read"
    case .policy:
      book.policies.first { $0.name == name }.map(Self.summary) ?? "cannot be read"
    }
  }

  private static func summary(_ policy: Policy) -> String {
    policy.entries.map(\.name).joined(separator: ", ")
  }
}
