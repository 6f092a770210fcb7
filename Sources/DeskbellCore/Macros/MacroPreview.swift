/// What a macro would do to a ticket.
public struct MacroPreview: Hashable, Sendable {
  /// As it was looked at.
  public var ticket: SeenTicket
  public var subject: String
  /// Fields that become something else.
  public var changes: [FieldChange]
  /// Internal notes that it writes.
  public var notes: [String]
  /// What the customer reads; nil: nothing. What is missing is marked in it.
  public var reply: FilledText?
  /// What who looks at it sees of the reply, where that is not all of it.
  public var maskedReply: String?
  public var responses: [CannedResponse.ID]
  /// What somebody has begun to write and a reply must not run over.
  public var hasDraft: Bool
  /// Why it cannot be done; nil: it can.
  public var refusal: String?
  /// What is done beside the reply.
  public var verbs: [TicketVerb]

  /// Whether a person must look at the reply before it leaves.
  public var needsReview: Bool { reply.map { hasDraft || !$0.isComplete } ?? false }

  /// What is done without a further look; nil where that cannot be.
  public var sequence: VerbSequence? {
    guard refusal == nil, !needsReview else { return nil }
    guard let reply else { return VerbSequence(ticket, verbs) }
    // The reply first: what the steps say of the status is said after it.
    return VerbSequence(
      ticket, [.reply(Composition(text: reply.text, responses: responses))] + verbs)
  }
}
