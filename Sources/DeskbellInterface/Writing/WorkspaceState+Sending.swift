import DeskbellCore

/// The last look before a reply leaves.
extension WorkspaceState {
  /// What should be looked at in the text that is written.
  func warnings(
    of composer: Composer, owners: [String: Customer] = [:]
  ) -> [SendingWarning] {
    guard let detail = details[composer.ticket] else { return [] }
    return SendingSituation(
      text: composer.editor.text, to: composer.to, cc: composer.cc,
      attachments: composer.attachments.count, detail: detail, roster: roster, agent: agent.id,
      newestSeen: composer.begunAfter ?? 0, owners: owners,
      listedWords: configuration.writing.words
    ).warnings()
  }

  /// A note is kept at once; a reply is looked at once more.
  mutating func finishWriting() -> [WorkspaceEffect] {
    guard case .composer(let composer) = screens.last else { return [] }
    if composer.editor.text.allSatisfy(\.isWhitespace) {
      say("There is no text yet.", .problem)
      return [.ring]
    }
    if composer.bulk != nil { return reviewForAll(composer) }
    fillValues(composer)
    guard case .composer(let composer) = screens.last else { return [] }
    let warnings = warnings(of: composer)
    if let blocking = warnings.first(where: \.isBlocking) {
      putCaret(at: blocking.place)
      say(blocking.words, .problem)
      return [.ring]
    }
    if composer.kind == .note { return send(statusAfter: nil) }
    withComposer { $0.review = Review(warnings: warnings) }
    return composer.editor.text.contains("@")
      ? [.load(.owners(ofAddressesIn: composer.editor.text))] : []
  }

  /// Puts the ticket's values into a text that names them, where it has them all.
  private mutating func fillValues(_ composer: Composer) {
    guard composer.editor.text.contains("{{"), let detail = details[composer.ticket],
      let filled = try? ResponseTemplate(parsing: composer.editor.text)
        .fill(with: ResponseOffers.context(detail, self)), filled.isComplete
    else { return }
    let now = now
    withComposer {
      $0.editor = TextEditor(text: filled.text)
      $0.unsavedSince = now
    }
  }

  /// What stands against sending is looked for once more: a file or a message has come.
  mutating func lookAgain() -> [WorkspaceEffect] {
    guard case .composer(let composer) = screens.last, composer.review != nil else { return [] }
    if composer.bulk != nil { return lookAtAll() }
    let warnings = warnings(of: composer)
    withComposer { $0.review?.warnings = warnings }
    return []
  }

  /// Whose the addresses in the text are: it is known now.
  mutating func take(_ owners: [String: Customer], of text: String) {
    guard case .composer(let composer) = screens.last, composer.review != nil,
      composer.editor.text == text
    else { return }
    let warnings = warnings(of: composer, owners: owners)
    withComposer { $0.review?.warnings = warnings }
  }

  /// Back into the text, the caret where the first warning points.
  mutating func editOn() -> [WorkspaceEffect] {
    guard case .composer(let composer) = screens.last else { return [] }
    let place = composer.review?.warnings.lazy.compactMap(\.place).first
    withComposer { $0.review = nil }
    putCaret(at: place)
    return []
  }

  mutating func putCaret(at place: Int?) {
    guard let place else { return }
    let area = Layout(self).editor
    withComposer { $0.editor.placeCaret(atOffset: place, width: area.columns, height: area.rows) }
  }

  /// When the reply that is looked at leaves, as it was typed; an empty text: after the hold.
  mutating func sendLater(_ text: String, _ prompt: Prompt) -> [WorkspaceEffect] {
    if text.allSatisfy(\.isWhitespace) {
      popups.removeLast()
      withComposer {
        $0.review?.sendAt = nil
        $0.review?.sendLaterWords = nil
      }
      return []
    }
    guard let moment = try? MomentReader(now: now, wallClock: wallClock).moment(text) else {
      var prompt = prompt
      prompt.problem = "\"\(text)\" is no time to come: 2h, tomorrow 8:30, mon 9, 24 dec"
      replacePopup(.prompt(prompt))
      return []
    }
    popups.removeLast()
    withComposer {
      $0.review?.sendAt = moment
      $0.review?.sendLaterWords = text
    }
    return []
  }

  /// What stands below a reply when it leaves; nil: nothing.
  func signature(below composer: Composer) -> String? {
    guard composer.kind == .reply, composer.bulk == nil, configuration.writing.signature,
      let detail = details[composer.ticket],
      let id = Signature.department(of: detail.ticket, writtenBy: agent),
      let department = roster.department(id), !department.signature.isEmpty
    else { return nil }
    let context = TemplateContext(
      ticket: detail.ticket, customer: detail.customer, agent: agent, department: department,
      deskName: deskName)
    return Signature.text(of: department.signature, with: context)
  }
}
