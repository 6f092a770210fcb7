import DeskbellCore

extension Picker {
  /// What becomes of those who reported a problem that is about to be solved.
  static func solving(_ incidents: OpenIncidents, _ deed: Deed) -> Picker {
    let (problem, count) = (incidents.problem, incidents.details.count)
    let noun = count == 1 ? "incident" : "incidents"
    return Picker(
      title: "#\(problem) is a problem with \(count) open \(noun)",
      items: [
        Item(
          title: "Solve it with its \(noun)",
          details: ["you see the \(count == 1 ? "answer" : "answers") first"],
          choice: .answerIncidents(incidents)),
        Item(
          title: "Solve #\(problem) only",
          details: ["the \(noun) \(count == 1 ? "stays" : "stay") open"], choice: .solve(deed)),
      ], tickets: deed.tickets)
  }
}
