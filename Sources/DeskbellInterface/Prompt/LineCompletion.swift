import DeskbellCore

/// How a line that is being typed may go on.
struct LineCompletion: Equatable, Sendable {
  /// What stays in front of an offer.
  var kept: String
  /// What an offer takes the place of.
  var typed: String
  var offers: [CommandArgument.Offer]

  func line(with offer: CommandArgument.Offer) -> String { kept + offer.text }

  /// The offers that go on with what is typed; the others only have to do with it.
  var begun: [CommandArgument.Offer] {
    offers.filter { $0.text.lowercased().hasPrefix(typed.lowercased()) }
  }

  /// How the line goes on for certain; nil where that is not a character.
  var certain: String? {
    let begun = begun
    guard let first = begun.first?.text else { return nil }
    let common = begun.dropFirst().reduce(first) { common, offer in
      String(zip(common, offer.text).prefix { $0 == $1 }.map(\.0))
    }
    guard common.count > typed.count, common.lowercased().hasPrefix(typed.lowercased()) else {
      return nil
    }
    return kept + common
  }
}

extension WorkspaceState {
  /// How the line of a prompt may go on; nil: nothing is known of it.
  func completion(of text: String, for purpose: Prompt.Purpose) -> LineCompletion? {
    switch purpose {
    case .command: commandCompletion(of: text)
    case .limit, .mark: queryCompletion(of: text[...], after: "")
    case .tags: completion(of: text[...], after: "", of: "ticket.tags")
    case .snooze, .sendLater: completion(of: text[...], after: "", of: "ticket.snooze")
    case .search, .split, .macroName, .mergeCustomer, .revealCustomer, .exportCustomer,
      .eraseCustomer, .saveFile, .attach:
      nil
    }
  }

  private func commandCompletion(of text: String) -> LineCompletion? {
    guard !text.isEmpty else { return nil }
    guard let blank = text.firstIndex(of: " ") else { return names(beginning: text) }
    guard case .command(let name, _) = CommandLine.parse(String(text[..<blank]), in: context) else {
      return nil
    }
    let rest = text[blank...].drop { $0 == " " }
    return completion(of: rest, after: String(text.dropLast(rest.count)), of: name)
  }

  private func completion(
    of rest: Substring, after kept: String, of command: String
  ) -> LineCompletion? {
    guard let argument = CommandTable.command(named: command)?.argument else { return nil }
    if argument.isQuery { return queryCompletion(of: rest, after: kept) }
    var typed = rest
    if argument.isListOfWords, let blank = rest.lastIndex(of: " ") {
      typed = rest[rest.index(after: blank)...]
    }
    let wanted = typed.lowercased()
    let offers = argument.offers(self).filter { $0.text.lowercased().hasPrefix(wanted) }
    let further = argument.offers(self).filter {
      !wanted.isEmpty && !$0.text.lowercased().hasPrefix(wanted)
        && "\($0.text) \($0.detail)".lowercased().contains(wanted)
    }
    return LineCompletion(
      kept: kept + rest.dropLast(typed.count), typed: String(typed), offers: offers + further)
  }

  /// Fields, states, people, departments and tags.
  private func queryCompletion(of rest: Substring, after kept: String) -> LineCompletion {
    let completion = QueryCompletion(
      of: String(rest), caret: rest.count, roster: roster, tags: tags)
    let typed = rest.suffix(completion.replaced.count)
    return LineCompletion(
      kept: kept + rest.dropLast(typed.count), typed: String(typed),
      offers: completion.offers.map { CommandArgument.Offer(text: $0.text, detail: $0.detail) })
  }

  private func names(beginning text: String) -> LineCompletion {
    let wanted = text.lowercased()
    let commands = CommandTable.commands(in: context)
    let offers = commands.map { command in
      CommandArgument.Offer(
        text: CommandLine.shortName(command, in: context), detail: offerDetail(command))
    }
    let begun = offers.filter { $0.text.hasPrefix(wanted) }
    let full = zip(commands, offers).filter { command, offer in
      !offer.text.hasPrefix(wanted) && command.name.hasPrefix(wanted)
    }.map { CommandArgument.Offer(text: $0.name, detail: $1.detail) }
    let titled = zip(commands, offers).filter { command, offer in
      !offer.text.hasPrefix(wanted) && !command.name.hasPrefix(wanted)
        && command.title.lowercased().contains(wanted)
    }.map(\.1)
    return LineCompletion(kept: "", typed: text, offers: begun + full + titled)
  }

  private func offerDetail(_ command: Command) -> String {
    if let reason = command.disabled(self) { return reason }
    let argument = command.argument.map { "[\($0.name)] " } ?? ""
    return argument + command.help
  }
}
