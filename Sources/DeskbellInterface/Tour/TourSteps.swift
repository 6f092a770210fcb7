/// The tour: ten minutes at the demo desk.
enum TourSteps {
  static let all = reading + answering + deciding + finding

  private static let reading: [TourStep] = [
    TourStep(
      "The inbox",
      "These are your tickets, what to do next on top. {move.down} goes down, {move.up} up; a "
        + "number before a key says how often: 3{move.down}.", .command(["move.down", "move.up"])),
    TourStep(
      "Opening", "{ticket.open} opens the ticket under the cursor.",
      .state { if case .ticket = $0.screens.last { true } else { false } }),
    TourStep(
      "Reading",
      "{read.page-down} reads on, {message.next} goes to the next message, {ticket.next} to the "
        + "next ticket.",
      .command(["read.page-down", "message.next", "message.previous", "ticket.next", "move.down"])),
    TourStep(
      "Who is this?", "{ticket.details} shows the customer, the clocks and the tags beside it.",
      .command(["ticket.details"])),
  ]

  private static let answering: [TourStep] = [
    TourStep(
      "Answering", "{ticket.reply} begins a reply; above stands who gets it.",
      .state { if case .composer = $0.screens.last { true } else { false } }),
    TourStep(
      "Writing",
      "Write something, or insert a prepared answer with {composer.response}. The text is kept "
        + "at every pause.",
      .state {
        guard case .composer(let composer) = $0.screens.last else { return false }
        return composer.editor.text.count >= 10
      }),
    TourStep(
      "Sending", "{composer.send} shows it once more, {review.send} sends it.",
      .command(["review.send"])),
    TourStep(
      "Taking it back",
      "For some seconds it is held: {app.undo} takes it back into the editor. (It undoes "
        + "everything else as well.)", .command(["app.undo"])),
    TourStep(
      "Back to the list",
      "{composer.leave} leaves a text as a draft, {app.back} goes back. Go back to the list.",
      .state { $0.screens.isEmpty }),
  ]

  private static let deciding: [TourStep] = [
    TourStep(
      "Acting from the list",
      "Nothing must be opened for it: {ticket.priority} chooses a priority, {ticket.assign} who "
        + "works on it, {ticket.snooze} puts it aside, {ticket.solve} solves it. Try one.",
      .command(["ticket.priority", "ticket.assign", "ticket.snooze", "ticket.solve"])),
    TourStep(
      "Many at once",
      "{mark.toggle-down} marks and goes down; what you do then is done to all that are marked. "
        + "Mark two.", .state { $0.inbox.list.marks.count >= 2 }),
    TourStep(
      "Why is it here?",
      "{mark.none} takes the marks away. {ticket.why} explains the clocks of a ticket and its "
        + "place in the list.",
      .state { if case .why = $0.screens.last { true } else { false } }),
  ]

  private static let finding: [TourStep] = [
    TourStep(
      "Other lists",
      "Back with {app.back}. {view.unassigned} shows what nobody has, {view.at-risk} what is "
        + "late, {view.mine} yours. What may follow a key is shown when you hesitate.",
      .command(["view.unassigned", "view.at-risk", "view.all-open", "view.escalated"])),
    TourStep(
      "Taking", "{ticket.take} takes the ticket under the cursor.", .command(["ticket.take"])),
    TourStep(
      "Searching",
      "{list.limit} shows only what you ask for, such as priority:high or a word; empty shows "
        + "all again.", .command(["list.limit"])),
    TourStep(
      "Any command",
      "{app.palette} finds every command by what it does, {app.help} lists the keys of this "
        + "screen, {app.command} takes commands with values: assign tomas. Open the palette.",
      .command(["app.palette"])),
    TourStep(
      "That was it",
      "{app.tour} ends the tour, and begins it anew. The desk is yours to try things on; nothing "
        + "of it is sent.", .command([])),
  ]
}
