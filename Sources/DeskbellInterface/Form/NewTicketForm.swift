import DeskbellCore

/// A ticket that is opened for somebody who called or walked in.
struct NewTicketForm: Sendable {
  enum Field: Int, CaseIterable, Sendable {
    case channel, name, address, subject, priority, text

    func moved(by distance: Int) -> Field {
      let count = Self.allCases.count
      return Field(rawValue: (rawValue + distance + count) % count) ?? .channel
    }

    var label: String {
      switch self {
      case .channel: "Channel"
      case .name: "Customer"
      case .address: "Address"
      case .subject: "Subject"
      case .priority: "Priority"
      case .text: "What they said"
      }
    }
  }

  var field = Field.name
  var channel = Channel.phone
  var priority = Priority.normal
  var name = LineEditor()
  var address = LineEditor()
  var subject = LineEditor()
  var text = TextEditor()
  var problem: String?
  var isSending = false

  var isEmpty: Bool { name.isEmpty && address.isEmpty && subject.isEmpty && text.isEmpty }

  /// The ticket as it would be opened, or what is missing.
  func ticket() -> Result<NewTicket, FormProblem> {
    guard !address.text.isEmpty else {
      return .failure(
        FormProblem(field: .address, words: "An address or a number to reach them is missing."))
    }
    guard !subject.text.isEmpty else {
      return .failure(FormProblem(field: .subject, words: "The subject is missing."))
    }
    let customer = Address(name: name.text.isEmpty ? nil : name.text, address: address.text)
    return .success(
      NewTicket(
        channel: channel, customer: customer, subject: subject.text, text: text.text,
        priority: priority))
  }
}

/// What is wrong with a form, and where.
struct FormProblem: Error, Equatable, Sendable {
  var field: NewTicketForm.Field
  var words: String
}
