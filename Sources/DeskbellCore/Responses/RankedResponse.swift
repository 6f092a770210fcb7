/// A canned response as the picker offers it.
public struct RankedResponse: Hashable, Sendable, Identifiable {
  public var response: CannedResponse
  /// The variant for the customer.
  public var variant: CannedResponse.Variant
  /// Whether the variant is in the customer's language.
  public var isInLanguage: Bool
  /// Offsets of the characters of the variant's title that were typed.
  public var titlePositions: [Int]

  public var id: CannedResponse.ID { response.id }

  public init(
    response: CannedResponse, variant: CannedResponse.Variant, isInLanguage: Bool,
    titlePositions: [Int] = []
  ) {
    self.response = response
    self.variant = variant
    self.isInLanguage = isInLanguage
    self.titlePositions = titlePositions
  }
}
