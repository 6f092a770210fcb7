extension DeskWords {
  /// What was done to some tickets together with another one.
  static func done(_ verb: JoiningVerb, to tickets: String) -> String {
    switch verb {
    case .merge(let target, _): "Merged \(tickets) into #\(target)"
    case .unmerge: "Made \(tickets) stand alone again"
    case .split(let request):
      "Split \(messages(request.messages.count)) out of \(tickets)"
    case .link(let kind, let other): "Linked: \(tickets) \(kind.words) #\(other)"
    case .unlink(let kind, let other): "No longer linked: \(tickets) \(kind.words) #\(other)"
    }
  }

  /// What an event did to its ticket and another one, after the name of who did it.
  static func joined(_ record: JoiningRecord) -> String {
    let other = "#\(record.other)"
    let count = record.messages.count
    return switch (record.act, record.role) {
    case (.merge, .source): "merged it into \(other)"
    case (.merge, .target): "merged \(other) into it: \(messages(count)) came with it"
    case (.unmerge, .source): "made it stand alone again, without \(other)"
    case (.unmerge, .target): "gave \(other) its messages back"
    case (.split, .source): "split \(messages(count)) out into \(other)"
    case (.split, .target): "split it out of \(other) with \(messages(count))"
    case (.link, .source): "linked it: \(record.link?.words ?? "") \(other)"
    case (.link, .target): "linked it: \(record.link?.reverseWords ?? "") \(other)"
    case (.unlink, .source): "took a link away: \(record.link?.words ?? "") \(other)"
    case (.unlink, .target): "took a link away: \(record.link?.reverseWords ?? "") \(other)"
    }
  }

  private static func messages(_ count: Int) -> String {
    count == 1 ? "1 message" : "\(count) messages"
  }
}
