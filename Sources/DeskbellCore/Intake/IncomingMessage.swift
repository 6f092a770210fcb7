/// A message from outside, whatever channel it came by, before it belongs to a ticket.
public struct IncomingMessage: Sendable, Equatable {
  public struct File: Sendable, Equatable {
    public var name: String
    /// A media type such as `image/png`.
    public var type: String
    /// Decoded.
    public var bytes: [UInt8]

    public init(name: String, type: String, bytes: [UInt8]) {
      self.name = name
      self.type = type
      self.bytes = bytes
    }
  }

  public var channel: Channel
  /// The channel's id of the message (Message-ID without angle brackets): taken once. Nil: unknown,
  /// then the digest of the raw message stands for it.
  public var externalID: String?
  /// Ids that put messages into one conversation: In-Reply-To, then References from the newest to
  /// the oldest; the `thread` of a chat as `thread:…`.
  public var references: [String]
  public var from: Address
  public var to: [Address]
  public var cc: [Address]
  public var subject: String
  /// All readable text.
  public var text: String
  /// The newly written part.
  public var reply: String
  public var sentAt: Instant?
  /// A BCP 47 tag; nil while unknown.
  public var language: String?
  public var tags: [String]
  /// Written by a program: a bounce, an auto-reply, a list's notice.
  public var isAutomatic: Bool
  public var failedRecipients: [String]
  public var files: [File]
  /// The bytes as they came, kept in the store.
  public var raw: [UInt8]?
  /// Why it could not be read; the ticket says so.
  public var problem: String?

  public init(
    channel: Channel, externalID: String? = nil, references: [String] = [], from: Address,
    to: [Address] = [], cc: [Address] = [], subject: String, text: String, reply: String? = nil,
    sentAt: Instant? = nil, language: String? = nil, tags: [String] = [],
    isAutomatic: Bool = false, failedRecipients: [String] = [], files: [File] = [],
    raw: [UInt8]? = nil, problem: String? = nil
  ) {
    self.channel = channel
    self.externalID = externalID
    self.references = references
    self.from = from
    self.to = to
    self.cc = cc
    self.subject = subject
    self.text = text
    self.reply = reply ?? text
    self.sentAt = sentAt
    self.language = language
    self.tags = tags
    self.isAutomatic = isAutomatic
    self.failedRecipients = failedRecipients
    self.files = files
    self.raw = raw
    self.problem = problem
  }
}
