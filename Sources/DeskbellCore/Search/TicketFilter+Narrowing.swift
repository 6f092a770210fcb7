extension TicketFilter {
  /// The filter with another's conditions on top: what somebody asks for within a view. Where both
  /// say something that a ticket has one of, the other's word counts.
  public func narrowed(by other: TicketFilter) -> TicketFilter {
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
    both.channel = other.channel ?? channel
    both.tags = tags + other.tags
    both.customer = other.customer ?? customer
    both.customerAddress = other.customerAddress ?? customerAddress
    both.language = other.language ?? language
    both.numbers = other.numbers.isEmpty ? numbers : other.numbers
    both.narrowTimes(of: self)
    return both
  }

  private mutating func narrowTimes(of view: TicketFilter) {
    isBreached = isBreached ?? view.isBreached
    isAtRisk = isAtRisk ?? view.isAtRisk
    isPressing = isPressing ?? view.isPressing
    dueFrom = dueFrom ?? view.dueFrom
    dueBefore = dueBefore ?? view.dueBefore
    createdFrom = createdFrom ?? view.createdFrom
    createdBefore = createdBefore ?? view.createdBefore
    updatedFrom = updatedFrom ?? view.updatedFrom
    updatedBefore = updatedBefore ?? view.updatedBefore
  }
}
