/// A draft with what a list of drafts says of its ticket.
public struct ListedDraft: Hashable, Sendable {
  public var draft: Draft
  public var subject: String
  public var customerName: String

  public init(draft: Draft, subject: String, customerName: String) {
    self.draft = draft
    self.subject = subject
    self.customerName = customerName
  }
}
