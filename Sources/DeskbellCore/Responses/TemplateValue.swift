/// What a prepared answer can have filled in: one row for each name between the braces.
public enum TemplateValue: String, CaseIterable, Sendable {
  case customerName = "customer.name"
  case customerFirstName = "customer.firstName"
  case customerAddress = "customer.address"
  case customerOrganisation = "customer.organisation"
  case ticketNumber = "ticket.number"
  case ticketSubject = "ticket.subject"
  case ticketStatus = "ticket.status"
  case ticketPriority = "ticket.priority"
  case agentName = "agent.name"
  case agentFirstName = "agent.firstName"
  case agentAddress = "agent.address"
  case departmentName = "department.name"
  case deskName = "desk.name"
  case dateToday = "date.today"
  case firstResponsePromise = "promise.firstResponse"
  case nextResponsePromise = "promise.nextResponse"
  case updatePromise = "promise.update"
  case resolutionPromise = "promise.resolution"

  /// The value for a ticket; nil where it is not known.
  public func text(in context: TemplateContext) -> String? {
    let text: String? =
      switch self {
      case .customerName: context.customer?.name
      case .customerFirstName:
        context.customer.flatMap {
          PersonName.first(in: $0.name, language: $0.language ?? context.ticket?.language)
        }
      case .customerAddress: context.customer?.addresses.first
      case .customerOrganisation: context.customer?.organisation
      case .ticketNumber: context.ticket.map { "\($0.id)" }
      case .ticketSubject: context.ticket?.subject
      case .ticketStatus: context.ticket?.status.rawValue
      case .ticketPriority: context.ticket?.priority.rawValue
      case .agentName: context.agent?.name
      case .agentFirstName:
        context.agent.flatMap { PersonName.first(in: $0.name, language: $0.languages.first) }
      case .agentAddress: context.agent?.address
      case .departmentName: context.department?.name
      case .deskName: context.deskName
      case .dateToday: context.today?.description
      case .firstResponsePromise: context.promises[.firstResponse]
      case .nextResponsePromise: context.promises[.nextResponse]
      case .updatePromise: context.promises[.update]
      case .resolutionPromise: context.promises[.resolution]
      }
    guard let text, text.contains(where: { !$0.isWhitespace }) else { return nil }
    return text
  }
}
