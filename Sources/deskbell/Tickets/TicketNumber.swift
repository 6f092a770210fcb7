import ArgumentParser
import DeskbellCore

/// A ticket as it is typed: `1042` or `#1042`.
struct TicketNumber: ExpressibleByArgument {
  let id: Ticket.ID

  init?(argument: String) {
    let digits = argument.hasPrefix("#") ? argument.dropFirst() : argument[...]
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      let number = Int64(digits), number > 0
    else { return nil }
    id = Ticket.ID(rawValue: number)
  }
}
