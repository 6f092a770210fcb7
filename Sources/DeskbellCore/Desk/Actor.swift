/// Who does something.
public enum Actor: Hashable, Sendable {
  case agent(Agent.ID)
  case customer(Customer.ID)
  /// A part of the program that acts by itself, by name: "intake", "worker".
  case system(String)
}
