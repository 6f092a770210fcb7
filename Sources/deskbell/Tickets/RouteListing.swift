import DeskbellCore
import DeskbellText

/// The ways to escalate a ticket, best first.
struct RouteListing {
  let routes: [EscalationRoute]
  let names: DeskNames

  func print(to session: Session) {
    if session.settings.isJSON {
      for route in routes { session.output.json(json(route)) }
    } else {
      table.print(to: session.output)
    }
  }

  private var table: Table {
    var table = Table(columns: [
      .init("TO"), .init("WHO", .flexible(minimum: 16)), .init("DUTY"), .init("LOAD"),
      .init("WHY", .flexible(minimum: 16)),
    ])
    for route in routes {
      let look: Span.Look = route.isAvailable ? .plain : .faint
      let reason: String =
        switch route.availability {
        case .available: route.reasons.joined(separator: " · ")
        case .unavailable(let reason): "not now: \(reason)"
        }
      let load = route.loads.map { "\($0.open)/\($0.capacity)" }.joined(separator: " ")
      let word = EscalationTargetWord(route.target, names: names).text
      table.rows.append(
        [word, route.title, route.duty, load, reason].map { Span(DisplayText($0), look) })
    }
    return table
  }

  private func json(_ route: EscalationRoute) -> JSONValue {
    let unavailable: String? =
      if case .unavailable(let reason) = route.availability { reason } else { nil }
    return [
      "to": .string(EscalationTargetWord(route.target, names: names).text),
      "title": .string(route.title),
      "reasons": .strings(route.reasons),
      "duty": .string(route.duty),
      "loads": .array(
        route.loads.map {
          [
            "agent": .text(names.handle($0.agent)), "open": .number($0.open),
            "capacity": .number($0.capacity),
          ]
        }),
      "unavailable": .text(unavailable),
    ]
  }
}
