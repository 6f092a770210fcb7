import ArgumentParser
import DeskbellCore

/// Which answers of the outbox are meant: those of tickets, or one by the number of the message.
struct OutboxSelection: ParsableArguments {
  @Argument(help: ArgumentHelp("The tickets whose answers are meant.", valueName: "ticket"))
  var tickets: [TicketNumber] = []
  @Option(
    name: .long, help: ArgumentHelp("One answer, as `outbox list` numbers it.", valueName: "number")
  )
  var message: Int64?

  mutating func validate() throws {
    if tickets.isEmpty == (message == nil) {
      throw ValidationError("Which answers? Give ticket numbers, or --message with a number.")
    }
  }

  /// - Throws: `Failure` where there is nothing of what was named.
  func resolve(in desk: Desk) throws -> [Message.ID] {
    if let message { return [Message.ID(rawValue: message)] }
    let outbox = try desk.outbox()
    return try tickets.flatMap { ticket in
      let found = outbox.filter { $0.ticket == ticket.id }.map(\.id)
      guard !found.isEmpty else {
        throw Failure(.noInput, "No answer on #\(ticket.id) waits to leave.")
      }
      return found
    }
  }
}
