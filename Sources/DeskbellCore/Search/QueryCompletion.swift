/// How a query may go on at the caret.
public struct QueryCompletion: Equatable, Sendable {
  public struct Offer: Hashable, Sendable {
    /// What takes the place of `replaced`.
    public var text: String
    /// What it means, in a few words; may be empty.
    public var detail: String

    public init(text: String, detail: String = "") {
      self.text = text
      self.detail = detail
    }
  }

  /// The characters of the text that an offer takes the place of, counted from 0.
  public var replaced: Range<Int>
  /// The likeliest first; empty: nothing is known to go on so.
  public var offers: [Offer]

  /// - Parameters:
  ///   - caret: Where the person is in the text, in characters.
  ///   - tags: The tags of the desk, the most used first.
  public init(of text: String, caret: Int, roster: DeskRoster, tags: [String]) {
    let before = Array(text.prefix(caret))
    var start = before.lastIndex { $0.isWhitespace || $0 == "(" }.map { $0 + 1 } ?? 0
    // An open quotation mark: the person writes a text.
    guard before.count(where: { $0 == "\"" }).isMultiple(of: 2) else {
      (replaced, offers) = (caret..<caret, [])
      return
    }
    if start < before.count, before[start] == "-" { start += 1 }
    let word = String(before[start...])
    guard let colon = word.firstIndex(of: ":") else {
      replaced = start..<before.count
      offers = Self.fields(beginning: word)
      return
    }
    let value = word[word.index(after: colon)...]
    let typed = value.split(separator: ",", omittingEmptySubsequences: false).last ?? ""
    replaced = before.count - typed.count..<before.count
    guard let field = QueryField.named(String(word[..<colon])) else {
      offers = []
      return
    }
    let known = Self.values(of: field, roster: roster, tags: tags)
    offers = Self.matching(String(typed), in: known)
  }

  /// The text with an offer in it, and where the caret is then.
  public func applying(_ offer: Offer, to text: String) -> (text: String, caret: Int) {
    let characters = Array(text)
    // A field goes on with its value, a value is done.
    let isField = offer.text.hasSuffix(":")
    let rest = characters[min(replaced.upperBound, characters.count)...]
    let gap = isField || rest.first?.isWhitespace == true ? "" : " "
    let head = String(characters[..<min(replaced.lowerBound, characters.count)]) + offer.text + gap
    return (head + String(rest), head.count)
  }

  private static func fields(beginning word: String) -> [Offer] {
    let fields = QueryField.all.map { field in
      Offer(text: field.names[0] + ":", detail: field.meaning)
    }
    guard !word.isEmpty else { return fields }
    // States and tags are found by their own words too.
    let states = QueryConditions.states.map { Offer(text: "is:\($0)", detail: "") }
    let wanted = word.lowercased()
    return fields.filter { $0.text.hasPrefix(wanted) }
      + (wanted.count < 2 ? [] : states.filter { $0.text.dropFirst(3).hasPrefix(wanted) })
  }

  private static func values(
    of field: QueryField, roster: DeskRoster, tags: [String]
  ) -> [Offer] {
    switch field.values {
    case .words(let words): return words.map { Offer(text: $0) }
    case .tags: return tags.map { Offer(text: $0.contains(" ") ? "\"\($0)\"" : $0) }
    case .departments:
      return roster.departments.map { Offer(text: $0.handle, detail: $0.name) }
        + [Offer(text: "none", detail: "no department")]
    case .agents:
      let agents = roster.agents.filter(\.isActive).sorted { $0.handle < $1.handle }
      return [
        Offer(text: "me", detail: "whoever looks"), Offer(text: "none", detail: "nobody"),
      ] + agents.map { Offer(text: $0.handle, detail: $0.name) }
    }
  }

  /// What begins so, then what has it somewhere.
  private static func matching(_ typed: String, in known: [Offer]) -> [Offer] {
    let wanted = typed.lowercased()
    let begun = known.filter { $0.text.lowercased().hasPrefix(wanted) }
    if wanted.isEmpty { return begun }
    return begun
      + known.filter { offer in
        !begun.contains(offer) && "\(offer.text) \(offer.detail)".lowercased().contains(wanted)
      }
  }
}
