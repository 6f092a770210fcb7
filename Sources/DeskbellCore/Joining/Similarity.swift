/// How much two tickets have in common: words of the subject and of what the customer first said,
/// the customer, the time between them.
struct Similarity {
  /// A ticket as far as it is compared.
  struct Subject {
    var customer: Customer.ID
    var createdAt: Instant
    var isOpen: Bool
    var title: Set<String>
    var text: Set<String>

    init(_ ticket: Ticket, text: String) {
      customer = ticket.customer
      createdAt = ticket.createdAt
      isOpen = ticket.status.isOpen
      title = Similarity.words(of: Similarity.bare(ticket.subject))
      self.text = Similarity.words(of: text)
    }
  }

  /// Below that a ticket is not worth the look.
  static let leastScore = 30

  private(set) var score = 0
  private(set) var reasons: [String] = []

  init(_ one: Subject, _ other: Subject) {
    let isSameCustomer = one.customer == other.customer
    var weighed: [(points: Int, reason: String?)] = []
    if isSameCustomer { weighed.append((other.isOpen ? 35 : 20, "same customer")) }
    let title = Self.overlap(one.title, other.title)
    if title >= 0.999 {
      weighed.append((40, "same subject"))
    } else if title >= 0.4 {
      weighed.append((Int(40 * title), "similar subject"))
    }
    let text = Self.overlap(one.text, other.text)
    if text >= 0.8 {
      weighed.append((40, "same text"))
    } else if text >= 0.25 {
      weighed.append((Int(40 * text), "similar text"))
    }
    guard !weighed.isEmpty else { return }
    let days = abs(one.createdAt.milliseconds - other.createdAt.milliseconds) / 86_400_000
    weighed.append((days < 2 ? 15 : days < 14 ? 8 : 0, days < 2 ? "at the same time" : nil))
    score = min(100, weighed.reduce(0) { $0 + $1.points })
    reasons = weighed.sorted { $0.points > $1.points }.compactMap(\.reason)
  }

  /// The share of words that both have among those that either has.
  static func overlap(_ one: Set<String>, _ other: Set<String>) -> Double {
    guard !one.isEmpty, !other.isEmpty else { return 0 }
    let common = one.intersection(other).count
    return Double(common) / Double(one.count + other.count - common)
  }

  /// A subject without what mail programs and we put around it: `Re:`, `Fwd:`, `[#12]`.
  static func bare(_ subject: String) -> String {
    var rest = subject[...]
    while true {
      rest = rest.drop(while: \.isWhitespace)
      let lead = rest.prefix { $0.isLetter }.lowercased()
      let behind = rest.dropFirst(lead.count)
      guard marks.contains(lead), behind.first == ":" || behind.first == "：" else { break }
      rest = behind.dropFirst()
    }
    guard let tag = rest.range(of: "[#"), let end = rest[tag.upperBound...].firstIndex(of: "]")
    else { return String(rest) }
    return String(rest[..<tag.lowerBound]) + String(rest[rest.index(after: end)...])
  }

  /// What mail programs of several languages put before the subject of answers and forwarded mail.
  private static let marks: Set<String> = [
    "re", "fw", "fwd", "aw", "wg", "sv", "vs", "vl", "odp", "pd", "ats", "at", "rv", "tr", "回复",
    "转发", "答复",
  ]

  /// The words of a text as they are compared, in the segments of the search index; single letters
  /// and digits say nothing.
  static func words(of text: String) -> Set<String> {
    let head = text.prefix(4_000)
    let segmented = SearchSegmentation.segmented(String(head)).lowercased()
    return Set(
      segmented.split { !$0.isLetter && !$0.isNumber }
        .filter { $0.utf8.count > 1 }.map(String.init))
  }
}

extension Substring {
  fileprivate func range(of wanted: String) -> Range<Index>? { firstRange(of: wanted) }
}
