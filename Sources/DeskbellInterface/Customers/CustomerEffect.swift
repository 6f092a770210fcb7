import DeskbellCore

/// Work with customers.
enum CustomerEffect: Equatable, Sendable {
  case load(Customer.ID)
  case lookUp(String)
  case perform(CustomerDeed, on: Customer.ID)
}
