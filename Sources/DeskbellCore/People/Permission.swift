/// Something that a role may or may not do.
public enum Permission: String, CaseIterable, Codable, Sendable {
  case openTicket, reply, note, assign, take, release, setStatus, solve, reopen, close, markSpam
  case setPriority, tag, moveDepartment, escalate, rename, snooze, declareNoAnswerNeeded
  case merge, split, link
  case editCustomer, mergeCustomers, blockCustomer, revealCustomer, exportCustomer, eraseCustomer
  case undo, undoOthers
  case editSharedResponses, editSharedViews, editPromises, managePeople, manageDesk
}
