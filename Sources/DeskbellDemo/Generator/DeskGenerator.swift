import DeskbellCore
import SeededRandom

/// Makes desks of any size, for tests and measurements: every value follows from the seed, the
/// number of tickets and `now`.
///
/// Two in a hundred tickets are open, most of them young; a ticket has five messages on average,
/// a few have two hundred.
public struct DeskGenerator: Sendable {
  /// How many tickets the desk has.
  public let tickets: Int
  public let seed: UInt64
  public let now: Instant
  /// The number of the oldest ticket.
  public let firstTicket: Ticket.ID

  let books: [PhraseBook]

  public init(tickets: Int, seed: UInt64, now: Instant, firstTicket: Ticket.ID = 1) {
    self.tickets = tickets
    self.seed = seed
    self.now = now
    self.firstTicket = firstTicket
    books = GeneratorLanguage.all.enumerated().map { index, language in
      PhraseBook(language, seed: seed, stream: Self.stream(.language, index))
    }
  }

  /// What is drawn from streams of its own.
  enum Topic: UInt64 { case language = 1, customer, ticket }

  static func stream(_ topic: Topic, _ index: Int) -> UInt64 {
    topic.rawValue << 56 | UInt64(index)
  }

  public var departments: [Department] { GeneratedTeam.departments }
  public var agents: [Agent] { GeneratedTeam.agents }
  public var customerCount: Int { max(1, tickets / 3) }

  /// Customers are numbered from zero; their ids from one.
  public func customer(_ index: Int) -> Customer {
    var random = SeededGenerator(seed: seed, stream: Self.stream(.customer, index))
    let book = books[Self.language(drawn: random.below(1000))]
    let name = book.name(random.below(1 << 20), random.below(1 << 20))
    var addresses = ["customer\(index + 1)@mail.example.net"]
    if random.chance(perMille: 60) { addresses.append("c\(index + 1)@work.example.org") }
    return Customer(
      id: Customer.ID(rawValue: Int64(index + 1)), name: name, language: book.language.code,
      addresses: addresses)
  }

  /// The language in which a customer writes, as an index into `books`.
  func language(ofCustomer index: Int) -> Int {
    var random = SeededGenerator(seed: seed, stream: Self.stream(.customer, index))
    return Self.language(drawn: random.below(1000))
  }

  private static func language(drawn: Int) -> Int {
    var rest = drawn
    for (index, language) in GeneratorLanguage.all.enumerated() {
      rest -= language.perMille
      if rest < 0 { return index }
    }
    return 0
  }

  /// Over how much time the tickets came in: up to five years, and not more than one every ten
  /// minutes before that.
  var spanSeconds: Int64 { min(5 * 365 * 86_400, Int64(tickets) * 600) }

  /// When a ticket came in; older tickets have lower indices.
  func creation(of index: Int) -> Instant {
    let step = Double(spanSeconds * 1000) / Double(tickets)
    let age = Int64(step * Double(tickets - index)) + 120_000
    return Instant(milliseconds: now.milliseconds - age)
  }
}

extension DeskGenerator {
  /// All tickets, the oldest first, each made when it is asked for.
  public var histories: GeneratedHistories { GeneratedHistories(self) }
}
