import DeskbellCore
import Foundation

extension JSONValue {
  init(_ customer: Customer, isMasked: Bool) {
    self = [
      "number": .integer(customer.id.rawValue),
      "name": .string(customer.name),
      "addresses": .strings(
        customer.addresses.map { isMasked ? PersonalData.masked($0) : $0 }),
      "organisation": .text(customer.organisation),
      "language": .text(customer.language),
      "notes": .string(customer.notes),
      "isBlocked": .bool(customer.isBlocked),
      "erasedAt": .instant(customer.erasedAt),
    ]
  }

  /// A customer with figures, tickets and history.
  init(_ page: CustomerPage, names: DeskNames, isMasked: Bool) {
    let figures = page.figures
    self = JSONValue(page.customer, isMasked: isMasked).adding([
      .init(
        name: "figures",
        value: [
          "tickets": .number(figures.tickets), "open": .number(figures.open),
          "reopened": .number(figures.reopened), "handOvers": .number(figures.handOvers),
          "ratings": .array(figures.ratings.map { .number($0) }),
        ]),
      .init(
        name: "tickets",
        value: .array(
          page.tickets.map {
            [
              "number": .integer($0.id.rawValue), "subject": .string($0.ticket.subject),
              "status": .string($0.ticket.status.rawValue),
              "createdAt": .instant($0.ticket.createdAt),
            ]
          })),
      .init(name: "events", value: .array(page.events.map { JSONValue($0, names: names) })),
    ])
  }

  init(_ event: CustomerEvent, names: DeskNames) {
    self = [
      "sequence": .integer(event.id.rawValue), "at": .instant(event.at),
      "actor": .text(try? names.name(of: event.actor)), "kind": .string(event.kind.rawValue),
      "ticket": event.ticket.map { .integer($0.rawValue) } ?? .null,
      "reason": .text(event.reason),
      "rating": event.details.rating.map { .number($0) } ?? .null,
      "fields": .strings(event.details.fields ?? []),
    ]
  }

  /// Everything of one customer.
  init(_ export: CustomerExport, names: DeskNames) {
    let files = export.files.sorted { $0.key < $1.key }.map { file -> JSONValue in
      [
        "sha256": .string(file.key),
        "base64": .string(Data(file.value).base64EncodedString()),
      ]
    }
    let tickets = export.tickets.map { item in
      JSONValue(item.ticket, customer: export.customer, clocks: [], names: names).adding([
        .init(name: "messages", value: .array(item.messages.map { JSONValue($0) }))
      ])
    }
    self = [
      "customer": JSONValue(export.customer, isMasked: false),
      "tickets": .array(tickets), "files": .array(files),
      "events": .array(export.events.map { JSONValue($0, names: names) }),
    ]
  }
}
