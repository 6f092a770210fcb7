/// Messages and ratings that go into the store in one transaction, each with the place it came from.
public struct IntakeBatch: Sendable {
  public struct Item: Sendable {
    /// Where it stood, for people: "line 12".
    public var place: String
    public var content: IncomingItem

    public init(place: String, _ content: IncomingItem) {
      self.place = place
      self.content = content
    }

    public init(place: String, message: IncomingMessage) {
      self.init(place: place, .message(message))
    }
  }

  /// What became of one of them.
  public struct Answer: Sendable {
    public var place: String
    public var receipt: IntakeReceipt

    public init(place: String, receipt: IntakeReceipt) {
      self.place = place
      self.receipt = receipt
    }
  }

  private static let mostMessages = 200
  private static let mostBytes = 8 << 20

  /// In the order in which they came.
  public private(set) var items: [Item] = []
  private var bytes = 0

  public init() {}

  public var isEmpty: Bool { items.isEmpty }
  public var isFull: Bool { Self.isFull(messages: items.count, bytes: bytes) }

  /// Whether so much is enough for one transaction.
  public static func isFull(messages: Int, bytes: Int) -> Bool {
    messages >= mostMessages || bytes >= mostBytes
  }

  public mutating func append(_ item: Item) {
    items.append(item)
    bytes += item.content.size
  }

  /// Takes all of them in. One that the desk will not have is refused and does not stop the
  /// others.
  /// - Throws: `DeskError` of the store; then none of them was taken.
  public func commit(to desk: Desk) throws -> [Answer] {
    do {
      let receipts = try desk.receive(items.map(\.content))
      return zip(items, receipts).map { Answer(place: $0.place, receipt: $1) }
    } catch let error as DeskError where error.isAboutMessage {
      return try items.flatMap { try Self.commitAlone($0, to: desk) }
    }
  }

  private static func commitAlone(_ item: Item, to desk: Desk) throws -> [Answer] {
    do {
      return try desk.receive([item.content]).map { Answer(place: item.place, receipt: $0) }
    } catch let error as DeskError where error.isAboutMessage {
      let receipt = IntakeReceipt(
        ticket: nil, message: nil, outcome: .refused, reason: "\(error)")
      return [Answer(place: item.place, receipt: receipt)]
    }
  }
}

extension DeskError {
  /// Whether another message may fare better.
  fileprivate var isAboutMessage: Bool {
    switch self {
    case .invalid, .notFound, .notPermitted: true
    default: false
    }
  }
}
