import DeskbellCore

/// Something that a person does to a customer.
enum CustomerDeed: Equatable, Sendable {
  case change(Customer)
  case block(Bool)
  case merge(into: Customer.ID)
  /// Looks at masked data, with the reason.
  case reveal(String)
  /// Writes everything that is kept of them into a folder or a new file.
  case export(to: String)
  /// Takes away for good who they are and what they wrote.
  case erase(because: String?)
}
