import DeskbellCore

/// Something that a person does to a customer.
enum CustomerDeed: Equatable, Sendable {
  case change(Customer)
  case block(Bool)
  case merge(into: Customer.ID)
  /// Looks at masked data, with the reason.
  case reveal(String)
}
