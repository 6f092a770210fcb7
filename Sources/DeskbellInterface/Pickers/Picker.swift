import DeskbellCore
import DeskbellText

/// A list to choose one thing from.
struct Picker: Sendable {
  /// What choosing an item does.
  enum Choice: Equatable, Sendable {
    case verb(TicketVerb)
    /// Asks for the time in words.
    case snoozeInWords
    /// What must be asked first.
    case spam
    case show(ShippedView)
    case place(ListPlace)
    /// As it was done last, in the person's words.
    case snooze(String)
    case order(TicketOrder)
    case macro(Macro)
    /// Asks for the subject of the ticket that it becomes.
    case split(Message)
    /// Solves a problem and leaves its incidents as they are.
    case solve(Deed)
    /// Shows what the incidents of a problem would be answered.
    case answerIncidents(OpenIncidents)
    /// Asks for the name of a macro of these steps.
    case newMacro([MacroStep])
  }

  /// What pressing the key that opened it once more does.
  struct Again: Equatable, Sendable {
    var key: Character
    var choice: Choice

    /// Nil where the command has no key that is one character: others lead elsewhere in a list.
    init?(_ command: String, _ choice: Choice, _ state: WorkspaceState) {
      let key = state.key(command)
      guard key.count == 1, let character = key.first else { return nil }
      self.key = character
      self.choice = choice
    }
  }

  struct Item: Equatable, Sendable {
    var title: String
    /// More about it, in columns.
    var details: [String]
    /// Why it cannot be chosen; nil: it can.
    var reason: String?
    /// It is so now.
    var isCurrent = false
    var choice: Choice
  }

  var title: String
  var items: [Item]
  var tickets: [SeenTicket]
  var list: FilteredList
  var again: Again?
  var placeholder: DisplayText = "type to filter, a digit chooses"
  /// Whether what is typed may be a time that is not in the list.
  var takesTimes = false

  init(title: String, items: [Item], tickets: [SeenTicket], selected: Int = 0) {
    self.title = title
    self.items = items
    self.tickets = tickets
    list = FilteredList(Self.entries(items), selected: selected)
  }

  mutating func replace(_ items: [Item]) {
    self.items = items
    list.replace(Self.entries(items))
  }

  private static func entries(_ items: [Item]) -> [FilteredList.Entry] {
    items.map {
      FilteredList.Entry(
        searchText: ([$0.title] + $0.details).joined(separator: " "), isAvailable: $0.reason == nil)
    }
  }
}
