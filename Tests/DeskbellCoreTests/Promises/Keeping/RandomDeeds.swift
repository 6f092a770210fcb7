import SeededRandom
@testable import DeskbellCore

/// Things that happen at a desk, in any order. What is refused is refused.
enum RandomDeeds {
  static func one(
    _ step: Int, on ticket: Ticket.ID, of promise: PromiseDesk, _ tickets: inout [Ticket.ID],
    using generator: inout SeededGenerator
  ) throws {
    let test = promise.test
    let people = [test.maria, test.tomas, test.asta]
    let actor = people.randomElement(using: &generator) ?? test.maria
    switch Int.random(in: 0..<14, using: &generator) {
    case 0:
      tickets.append(
        try test.receive(test.mail(id: "new\(step)@x", from: "c\(step)@example.com")))
    case 1, 2: try test.receive(test.mail(id: "re\(step)@x", references: ["a@x"]))
    case 3: try test.receive(test.mail(id: "au\(step)@x", references: ["a@x"], isAutomatic: true))
    case 4, 5:
      try test.perform(
        .reply(
          Composition(
            text: "Answer \(step)",
            statusAfter: [nil, .pending, .solved].randomElement(using: &generator) ?? nil)),
        ticket, as: actor)
    case 6: _ = try test.desk.undo(as: actor)
    case 7: _ = try test.desk.redo(as: actor)
    case 8:
      let status = TicketStatus.allCases.filter { $0 != .merged }.randomElement(using: &generator)
      try test.perform(.setStatus(status ?? .open), ticket, as: actor)
    case 9:
      let priority = Priority.allCases.randomElement(using: &generator) ?? .normal
      try test.perform(.setPriority(priority), ticket, as: actor)
    case 10: try test.perform(.take, ticket, as: actor)
    case 11: try test.perform(.release, ticket, as: actor)
    case 12:
      let until = test.time.now.adding(seconds: 7200)
      try test.perform(.snooze(until: until), ticket, as: actor)
    default:
      // Another target from now on.
      let hours = Int.random(in: 1...9, using: &generator)
      try promise.promise(
        policy: PromiseDesk.policy.replacing("resolution: 2d", with: "resolution: \(hours)h"))
      _ = try test.desk.work()
    }
  }
}

extension String {
  func replacing(_ old: String, with new: String) -> String {
    guard let range = firstRange(of: old) else { return self }
    return String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
