/// A story in a policy file that says what must come out of the policy.
public struct PolicyExample: Sendable, Equatable {
  public var name: String

  public init(name: String) { self.name = name }
}
