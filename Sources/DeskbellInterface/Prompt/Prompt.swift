import DeskbellCore

/// A line that asks for words at the bottom of the screen.
struct Prompt: Sendable {
  enum Purpose: Equatable, Sendable {
    case command, search, limit, mark
    case tags([SeenTicket])
    case snooze([SeenTicket])
    /// The subject of the ticket that a message becomes, and which one was proposed.
    case split(SeenTicket, Message.ID, proposed: String)
    /// The address of the customer with whom the one on screen is merged.
    case mergeCustomer
    /// Why masked data must be seen.
    case revealCustomer
    /// Where everything of the customer is written.
    case exportCustomer
    /// The word without which nothing is erased.
    case eraseCustomer
    case sendLater
    case macroName([MacroStep])
    /// The folder for a file.
    case saveFile(Attachment)
    /// The path of a file that goes with a reply.
    case attach
  }

  var purpose: Purpose
  var line: LineEditor
  /// Why the text was not taken.
  var problem: String?
  /// The line as it was typed and which of its offers is shown, while Tab goes through them.
  var cycle: (typed: String, offer: Int)?
  /// Where the person is in the history of command lines, counted from the newest.
  var historyPlace: Int?

  init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    line = LineEditor(text: text)
  }

  /// What stands before the text.
  var label: String {
    switch purpose {
    case .command: ":"
    case .search: "/"
    case .limit: "limit: "
    case .mark: "mark: "
    case .tags: "tags: "
    case .snooze: "snooze until: "
    case .split: "subject: "
    case .mergeCustomer: "merge into: "
    case .revealCustomer: "why: "
    case .exportCustomer: "export to: "
    case .eraseCustomer: "this cannot be undone: "
    case .sendLater: "send: "
    case .macroName: "name of the macro: "
    case .saveFile: "save in: "
    case .attach: "attach: "
    }
  }

  /// What may be typed, shown while nothing is.
  var advice: String {
    switch purpose {
    case .command: "a command and what it takes, or #123; Tab completes"
    case .search: "words in the subject, the people, the messages"
    case .mark: "what to mark: is:unanswered created:>7d, or words"
    case .limit: "priority:high channel:mail tag:refund words; empty shows all"
    case .tags: "+refund -billing"
    case .mergeCustomer: "an address of the other customer, or their number"
    case .revealCustomer: "why you must see it; the history says so"
    case .saveFile: "a folder; Tab completes"
    case .exportCustomer: "a folder or a new file; Tab completes"
    case .eraseCustomer: "type erase to do it; erase: and why, for the history"
    case .attach: "a file; Tab completes"
    case .split: "what the new ticket is about"
    case .snooze: "2h, tomorrow 9, fri 14:00, until reply; mon 9: and why"
    case .macroName(let steps): "one word, for \(steps.map(\.words).joined(separator: ", "))"
    case .sendLater: "2h, tomorrow 8:30, mon 9, 24 dec; empty: at once"
    }
  }
}
