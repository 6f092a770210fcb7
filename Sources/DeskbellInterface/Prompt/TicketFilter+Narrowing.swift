import DeskbellCore

extension TicketFilter {
  /// This filter and another one at once; where both say something about the same field, the other
  /// one does.
  func narrowed(by other: TicketFilter) -> TicketFilter {
    var filter = other
    filter.isOpen = other.isOpen ?? (other.statuses.isEmpty ? isOpen : nil)
    if other.statuses.isEmpty { filter.statuses = statuses }
    filter.assignment = other.assignment ?? assignment
    filter.department = other.department ?? department
    filter.tier = other.tier ?? tier
    filter.isEscalated = other.isEscalated ?? isEscalated
    filter.isWaiting = other.isWaiting ?? isWaiting
    if other.snooze == .any { filter.snooze = snooze }
    if other.priorities.isEmpty { filter.priorities = priorities }
    filter.channel = other.channel ?? channel
    filter.tags = tags + other.tags
    filter.text = text + other.text
    filter.excludedText = excludedText + other.excludedText
    filter.customer = other.customer ?? customer
    filter.language = other.language ?? language
    return filter
  }
}
