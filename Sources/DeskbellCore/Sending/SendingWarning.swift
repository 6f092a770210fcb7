/// Something to look at before an answer leaves.
public struct SendingWarning: Hashable, Sendable {
  public var check: SendingCheck
  /// A sentence for people; names and quotations stand in it as they came.
  public var words: String
  /// Characters before the place in the text; nil: it is at no place.
  public var place: Int?

  public init(_ check: SendingCheck, _ words: String, at place: Int? = nil) {
    self.check = check
    self.words = words
    self.place = place
  }

  /// Whether the answer must not leave as it is.
  public var isBlocking: Bool { check.isBlocking }
}
