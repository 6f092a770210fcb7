import DeskbellCore

extension Picker {
  /// Until when: as last time first, which the key that opened the picker takes as well.
  static func snooze(_ state: WorkspaceState) -> Picker {
    let offers = state.configuration.snooze.offers + ["until reply"]
    var items = ([state.lastSnooze].compactMap(\.self) + offers).enumerated()
      .compactMap { place, words in
        item(words, isLast: place == 0 && state.lastSnooze != nil, state)
      }
    items.append(
      Item(
        title: "other …", details: ["30m, fri 14:00, 24 Dec, mon 9: and why"],
        choice: .snoozeInWords))
    if state.current?.isSnoozed(at: state.now) == true, state.targetCount == 1 {
      items.append(Item(title: "wake", details: ["back to the list now"], choice: .verb(.wake)))
    }
    var picker = Picker(
      title: "Snooze \(state.targetsInWords)", items: items, tickets: state.targets)
    picker.list.takesDigits = false
    picker.takesTimes = true
    picker.placeholder = "type to filter, or a time: 2h, mon 9: why"
    if let first = items.first?.choice, case .snooze = first, state.lastSnooze != nil {
      picker.again = Picker.Again("ticket.snooze", first, state)
    }
    return picker
  }

  private static func item(_ words: String, isLast: Bool, _ state: WorkspaceState) -> Item? {
    guard let snooze = try? state.snooze(of: words) else { return nil }
    let time =
      snooze.until == Snooze.untilReply
      ? "when the customer writes" : state.wallClock.longStamp(of: snooze.until)
    let last = "\(state.key("ticket.snooze")), as last time: \(time)"
    return Item(
      title: words, details: [isLast ? last : time],
      choice: .snooze(words))
  }
}
