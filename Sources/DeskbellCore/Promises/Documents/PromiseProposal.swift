/// Documents that somebody wants to put in force, looked at together with those that are.
struct PromiseProposal {
  let library: PromiseLibrary
  let roster: DeskRoster
  let at: Instant

  /// The new versions that files stand for, calendars first: policies count on them.
  func documents(of files: [PromiseFile], actor: Actor) throws -> [PromiseDocument] {
    let calendars = try files.filter { $0.kind == .calendar }.map { file in
      (file, try WorkingCalendar(yaml: file.text, file: file.file))
    }
    var book = library.book.calendars
    for (_, calendar) in calendars { book[calendar.name] = calendar }
    let policies = try files.filter { $0.kind == .policy }.map { file in
      let policy = try PolicyFile(
        text: file.text, file: file.file, calendars: Array(book.values), roster: roster
      ).policy
      try requireExamples(of: policy, calendars: book)
      return (file, policy)
    }
    let named =
      calendars.map { ($0.0, $0.1.name) } + policies.map { ($0.0, $0.1.name) }
    let drafts = named.compactMap { file, name -> PromiseDocument? in
      let draft = PromiseDocument(
        id: 0, kind: file.kind, name: name, text: file.text, at: at, actor: actor)
      let isInForce = library.current.contains {
        $0.kind == draft.kind && $0.name == draft.name && $0.text == draft.text
      }
      return isInForce ? nil : draft
    }
    try require(drafts)
    return drafts
  }

  /// What would be in force with the files, whose examples are not played.
  func book(with files: [PromiseFile]) throws -> PromiseBook {
    var calendars = library.book.calendars
    for file in files where file.kind == .calendar {
      let calendar = try WorkingCalendar(yaml: file.text, file: file.file)
      calendars[calendar.name] = calendar
    }
    var policies = library.book.policies
    for file in files where file.kind == .policy {
      let policy = try PolicyFile(
        text: file.text, file: file.file, calendars: Array(calendars.values), roster: roster
      ).policy
      policies.removeAll { $0.name == policy.name }
      policies.append(policy)
    }
    return PromiseBook(calendars: Array(calendars.values), policies: policies)
  }

  /// - Throws: `DocumentError` where something in force could not be read any more, or an example of
  ///   a policy would not hold any more.
  func require(_ drafts: [PromiseDocument]) throws {
    let replaced = drafts.map { "\($0.kind) \($0.name)" }
    let staying = library.current.filter { !replaced.contains("\($0.kind) \($0.name)") }
    let all = (staying + drafts).sorted {
      ($0.kind.rawValue, $0.name) < ($1.kind.rawValue, $1.name)
    }
    let after = PromiseLibrary(all, roster: roster)
    if let problem = after.problems.first { throw problem }
  }

  private func requireExamples(
    of policy: Policy, calendars: [String: WorkingCalendar]
  ) throws {
    let failures = PolicyExamples.run(policy, calendars: Array(calendars.values))
    if let failure = failures.first { throw failure }
  }
}
