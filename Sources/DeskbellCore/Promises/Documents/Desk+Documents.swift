/// Calendars and policies: what is in force, what was, and how that changes.
extension Desk {
  /// What is in force now: the calendars and the policies.
  public func promiseBook() throws -> PromiseBook {
    try store.read { try shelf.library(in: $0).book }
  }

  /// All that was in force since the desk began.
  public func promiseTimeline() throws -> PromiseTimeline {
    try store.read { try shelf.library(in: $0).timeline }
  }

  /// The documents that are in force, calendars first, by name.
  public func promiseDocuments() throws -> [PromiseDocument] {
    try store.read { try shelf.library(in: $0).current }
  }

  /// Every version of a document, the oldest first.
  public func promiseVersions(
    _ kind: PromiseDocument.Kind, named name: String
  ) throws -> [PromiseDocument] {
    try store.read { reader in
      try reader.promiseDocuments().filter { $0.kind == kind && $0.name == name }
    }
  }

  /// What in the documents in force cannot be read any more.
  public func promiseProblems() throws -> [DocumentError] {
    try store.read { try shelf.library(in: $0).problems }
  }

  /// Puts files in force, all of them or none; those that say what is in force already are left out.
  /// The clocks of open tickets follow with `followDocuments`.
  ///
  /// - Returns: The new versions.
  /// - Throws: `DocumentError` for the first thing that is wrong in a file, or in a policy that
  ///   counts on a calendar that it replaces; `Refusal`.
  @discardableResult
  public func putInForce(_ files: [PromiseFile], as actor: Actor) throws -> [PromiseDocument] {
    let (library, roster) = try store.read { (try shelf.library(in: $0), try $0.roster()) }
    let drafts = try PromiseProposal(library: library, roster: roster, at: clock.now())
      .documents(of: files, actor: actor)
    return try publish(drafts, as: actor)
  }

  /// Takes a document out of force. Its versions stay, and so do clocks that are over.
  /// - Throws: `DeskError.notFound`; `DocumentError` where a policy counts on the calendar.
  public func takeOutOfForce(
    _ kind: PromiseDocument.Kind, named name: String, as actor: Actor
  ) throws {
    let (library, roster) = try store.read { (try shelf.library(in: $0), try $0.roster()) }
    guard library.current.contains(where: { $0.kind == kind && $0.name == name }) else {
      throw DeskError.notFound("There is no \(kind.rawValue) called \(name).")
    }
    let draft = PromiseDocument(
      id: 0, kind: kind, name: name, text: nil, at: clock.now(), actor: actor)
    try PromiseProposal(library: library, roster: roster, at: clock.now()).require([draft])
    try publish([draft], as: actor)
  }

  @discardableResult
  private func publish(
    _ drafts: [PromiseDocument], as actor: Actor
  ) throws -> [PromiseDocument] {
    try act(as: actor) { session in
      try session.require(.editPromises, on: nil)
      return try drafts.map { draft in
        var document = draft
        document.at = session.now
        document.id = try session.writer.append(document)
        return document
      }
    }
  }
}
