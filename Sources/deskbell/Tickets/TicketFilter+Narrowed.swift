import DeskbellCore

extension TicketFilter {
  /// The filter with another's conditions on top; where both say something, the other's word
  /// counts.
  func narrowed(by other: TicketFilter) -> TicketFilter {
    var both = other
    both.text = text + other.text
    both.excludedText = excludedText + other.excludedText
    both.isOpen = other.isOpen ?? (other.statuses.isEmpty ? isOpen : nil)
    both.statuses = other.statuses.isEmpty ? statuses : other.statuses
    both.assignment = other.assignment ?? assignment
    both.department = other.department ?? department
    both.tier = other.tier ?? tier
    both.isEscalated = other.isEscalated ?? isEscalated
    both.isWaiting = other.isWaiting ?? isWaiting
    both.snooze = other.snooze == .any ? snooze : other.snooze
    both.priorities = other.priorities.isEmpty ? priorities : other.priorities
    both.tags = tags + other.tags
    return both
  }
}
