/// What is looked for in an answer before it leaves: one row for each kind of mistake.
public enum SendingCheck: String, CaseIterable, Sendable {
  /// A value that could not be filled in.
  case unresolvedValue = "unresolved-value"
  /// Nobody would get it.
  case noRecipient = "no-recipient"
  /// Somebody wrote on the ticket since the writing began.
  case newMessage = "new-message"
  /// A mail address of another customer.
  case otherAddress = "other-address"
  /// Another name in the greeting than the customer's.
  case otherName = "other-name"
  /// Words that are meant for colleagues.
  case internalMark = "internal-mark"
  /// A gap in brackets that was to be filled in.
  case placeholder
  /// It speaks of a file, but none is there.
  case missingAttachment = "missing-attachment"
  /// The customer asked something, and the answer is next to nothing.
  case unansweredQuestion = "unanswered-question"
  /// A word that the desk does not want to send.
  case listedWord = "listed-word"

  /// Whether an answer in which it finds something must not leave as it is.
  public var isBlocking: Bool { self == .unresolvedValue }

  func warnings(in situation: SendingSituation, _ text: WrittenText) -> [SendingWarning] {
    switch self {
    case .unresolvedValue: unresolvedValues(in: text)
    case .noRecipient:
      situation.recipients.contains { !$0.address.trimmingBlanks.isEmpty }
        ? [] : [SendingWarning(self, "Nobody is named who would get it.")]
    case .newMessage: newMessages(in: situation)
    case .otherAddress: otherAddresses(in: situation, text)
    case .otherName: otherName(in: situation, text)
    case .internalMark:
      SendingWords.internalMarks.lazy.compactMap { mark in
        text.place(of: mark).map { SendingWarning(self, "It says “\(mark)”.", at: $0) }
      }.first.map { [$0] } ?? []
    case .placeholder: placeholders(in: text)
    case .missingAttachment: missingAttachment(in: situation, text)
    case .unansweredQuestion: unansweredQuestion(in: situation, text)
    case .listedWord:
      situation.listedWords.compactMap { word in
        text.place(of: word, wholeWord: true).map {
          SendingWarning(self, "“\(word)” is on the list of words not to be sent.", at: $0)
        }
      }
    }
  }

  private func unresolvedValues(in text: WrittenText) -> [SendingWarning] {
    let marks = text.insides(from: "⟨", to: "⟩").compactMap { inside, place -> SendingWarning? in
      guard inside.hasSuffix("?"), ResponseTemplate.isName(String(inside.dropLast())) else {
        return nil
      }
      return SendingWarning(self, "⟨\(inside)⟩ is still to be filled in.", at: place)
    }
    let braces = text.insides(from: "{", to: "}").compactMap { inside, place -> SendingWarning? in
      guard place > 0, text.characters[place - 1] == "{" else { return nil }
      return SendingWarning(
        self, "{{\(inside)}} is no value: the customer would see it as it stands.", at: place - 1)
    }
    return marks + braces
  }

  private func newMessages(in situation: SendingSituation) -> [SendingWarning] {
    guard let seen = situation.newestSeen else { return [] }
    return situation.detail.messages.filter { $0.id > seen && $0.agent != situation.agent }.map {
      let who =
        $0.kind == .customer
        ? $0.author.name ?? $0.author.address : situation.roster.agentName($0.agent)
      let what = $0.kind == .note ? "left a note" : "wrote"
      return SendingWarning(
        self, "\(who) \(what) since you began: “\(Self.beginning(of: $0.reply))”")
    }
  }

  private static func beginning(of text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 60 ? words.prefix(59) + "…" : words
  }

  private func placeholders(in text: WrittenText) -> [SendingWarning] {
    text.insides(from: "[", to: "]").compactMap { inside, place in
      let isLink = text.characters.dropFirst(place + inside.count + 2).first == "("
      let isGap =
        (1...40).contains(inside.count) && !isLink
        && inside.allSatisfy { $0.isLetter || " .…_-?/".contains($0) }
      return isGap
        ? SendingWarning(self, "[\(inside)] looks like a gap to be filled in.", at: place) : nil
    }
  }

  private func missingAttachment(
    in situation: SendingSituation, _ text: WrittenText
  ) -> [SendingWarning] {
    guard situation.attachments == 0 else { return [] }
    let places = SendingWords.attachments.compactMap { text.place(of: $0) }
    return places.min().map {
      [SendingWarning(self, "The text speaks of an attachment, but there is none.", at: $0)]
    } ?? []
  }

  /// A heuristic, and a modest one: it speaks up only where hardly anything was answered.
  private func unansweredQuestion(
    in situation: SendingSituation, _ text: WrittenText
  ) -> [SendingWarning] {
    guard let last = situation.detail.messages.last(where: { $0.kind == .customer }) else {
      return []
    }
    let asked = WrittenText(last.reply).own.filter { "?？؟;".contains($0) && $0 != ";" }.count
    let own = text.own
    let isShort =
      own.unicodeScalars.contains(where: \.isWrittenWithoutBlanks)
      ? own.count < 6 : own.split(whereSeparator: \.isWhitespace).count < 4
    guard asked > 0, isShort else { return [] }
    return [
      SendingWarning(
        self,
        asked == 1
          ? "The customer asked a question; this hardly answers it."
          : "The customer asked \(asked) questions; this hardly answers them.")
    ]
  }
}
