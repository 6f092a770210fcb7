/// What a message for several tickets is on one of them.
public struct AddressedMessage: Equatable, Sendable {
  /// As it was looked at.
  public var ticket: SeenTicket
  public var subject: String
  public var customer: Customer
  public var to: [Address]
  public var cc: [Address]
  /// As it is read there.
  public var text: String
  /// What should be looked at before it leaves.
  public var warnings: [SendingWarning]
  /// Why it does not go there; nil: it does.
  public var refusal: Refusal?
  /// Whether it does not go there because another text was begun.
  public var hasOtherDraft = false
  var composition: Composition
  var kind: Draft.Kind

  /// What is sent, also where `text` is masked.
  public var sentText: String { composition.text }

  /// What is done to the ticket; nil where it is refused.
  /// - Parameters:
  ///   - status: What the ticket becomes; nil: as the status machine says.
  ///   - sendAt: When it leaves; nil: after the hold.
  public func sequence(statusAfter status: TicketStatus?, sendAt: Instant?) -> VerbSequence? {
    guard refusal == nil else { return nil }
    var composition = composition
    composition.statusAfter = status
    composition.sendAt = sendAt
    return VerbSequence(ticket, [kind == .reply ? .reply(composition) : .note(composition)])
  }
}
