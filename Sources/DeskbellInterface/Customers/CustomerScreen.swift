import DeskbellCore

/// One customer: what is known, figures, tickets, history.
struct CustomerScreen: Sendable {
  var id: Customer.ID
  /// Nil while it is fetched.
  var page: CustomerPage?
  var isMasked = false
  /// The ticket under the cursor.
  var selected = 0
  /// The form over it, where the customer is being changed.
  var form: CustomerForm?

  init(id: Customer.ID) { self.id = id }

  var selectedTicket: Ticket.ID? {
    guard let tickets = page?.tickets, tickets.indices.contains(selected) else { return nil }
    return tickets[selected].id
  }

  var shownName: String { shown(page?.customer.name ?? "") }

  /// Words that may say how to reach the customer, as they are drawn.
  func shown(_ words: String) -> String { isMasked ? PersonalData.masked(in: words) : words }

  mutating func move(by distance: Int) {
    selected = min(max(0, selected + distance), max(0, (page?.tickets.count ?? 0) - 1))
  }
}

/// What is known of a customer, to be changed.
struct CustomerForm: Sendable {
  enum Field: Int, CaseIterable, Sendable {
    case name, addresses, organisation, language, notes

    var label: String {
      switch self {
      case .name: "Name"
      case .addresses: "Addresses"
      case .organisation: "Organisation"
      case .language: "Language"
      case .notes: "Notes"
      }
    }
  }

  let customer: Customer
  var field = Field.name
  var lines: [LineEditor]

  init(_ customer: Customer) {
    self.customer = customer
    lines = Field.allCases.map { field in
      switch field {
      case .name: LineEditor(text: customer.name)
      case .addresses: LineEditor(text: customer.addresses.joined(separator: ", "))
      case .organisation: LineEditor(text: customer.organisation ?? "")
      case .language: LineEditor(text: customer.language ?? "")
      case .notes: LineEditor(text: customer.notes)
      }
    }
  }

  mutating func move(_ distance: Int) {
    let count = Field.allCases.count
    field = Field(rawValue: (field.rawValue + distance + count) % count) ?? .name
  }

  /// The customer as the form says. Notes of several lines that were not touched stay so.
  var changed: Customer {
    var changed = customer
    changed.name = lines[Field.name.rawValue].text
    changed.addresses = lines[Field.addresses.rawValue].text
      .split { $0 == "," || $0 == " " }.map(String.init)
    changed.organisation = Self.known(lines[Field.organisation.rawValue].text)
    changed.language = Self.known(lines[Field.language.rawValue].text)
    let notes = lines[Field.notes.rawValue].text
    if notes != LineEditor(text: customer.notes).text { changed.notes = notes }
    return changed
  }

  private static func known(_ text: String) -> String? {
    text.allSatisfy(\.isWhitespace) ? nil : text
  }
}
