import DeskbellCore

/// A question before something that is hard to take back.
struct ConfirmPopup: Equatable, Sendable {
  /// What happens on yes.
  enum Act: Equatable, Sendable {
    case quit
    case perform(Deed)
    case reverse(ReversibleAction)
    case removeView(SavedView.ID)
    case discardText
    case onCustomer(CustomerDeed, Customer.ID)
    /// Asks once more before a customer is erased.
    case askAgainToErase
    case discardDraft(Draft)
  }

  var question: String
  /// What it means, in a sentence.
  var detail: String
  /// What the key `y` does, in a word or two.
  var yes: String
  var act: Act
}
