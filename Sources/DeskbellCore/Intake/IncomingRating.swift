/// What a customer thought of an answer, from outside.
public struct IncomingRating: Sendable, Equatable {
  /// Which conversation was rated.
  public enum Subject: Sendable, Equatable {
    case ticket(Ticket.ID)
    /// The `thread` of the messages of its channel.
    case thread(String)
  }

  public var channel: Channel
  /// The channel's id of the rating: taken once.
  public var externalID: String
  public var subject: Subject
  /// 1 to 5, the best last.
  public var rating: Int
  public var comment: String?

  public init(
    channel: Channel, externalID: String, subject: Subject, rating: Int, comment: String? = nil
  ) {
    self.channel = channel
    self.externalID = externalID
    self.subject = subject
    self.rating = rating
    self.comment = comment
  }
}
