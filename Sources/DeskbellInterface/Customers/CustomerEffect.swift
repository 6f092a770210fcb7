import DeskbellCore

/// Work with customers.
enum CustomerEffect: Equatable, Sendable {
  case load(Customer.ID)
  case lookUp(String)
  case perform(CustomerDeed, on: Customer.ID)
  /// Takes what was erased of a customer out of the store's file, beside all other work.
  case clean(after: Customer.ID)
}
