/// What comes in from outside.
public enum IncomingItem: Sendable, Equatable {
  case message(IncomingMessage)
  case rating(IncomingRating)

  /// About how much memory it takes.
  var size: Int {
    switch self {
    case .message(let message):
      (message.raw?.count ?? message.text.utf8.count)
        + message.files.reduce(0) { $0 + $1.bytes.count }
    case .rating(let rating): rating.comment?.utf8.count ?? 0
    }
  }
}
