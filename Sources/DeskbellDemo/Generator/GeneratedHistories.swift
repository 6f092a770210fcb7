import DeskbellCore

/// The tickets of a generated desk, the oldest first, each made when it is asked for.
public struct GeneratedHistories: Sequence, IteratorProtocol, Sendable {
  private let generator: DeskGenerator
  private var index = 0
  private var nextMessage: Int64 = 1
  private var nextEvent: Int64 = 1

  init(_ generator: DeskGenerator) { self.generator = generator }

  public mutating func next() -> TicketHistory? {
    guard index < generator.tickets else { return nil }
    var conversation = GeneratedConversation(
      generator, index: index, message: nextMessage, event: nextEvent)
    conversation.play()
    let history = conversation.history
    index += 1
    nextMessage += Int64(history.messages.count)
    nextEvent += Int64(history.events.count)
    return history
  }
}
