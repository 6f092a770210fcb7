import DeskbellCore

/// The macros of the demo desk and of a sample desk, as the files that they could be.
enum DemoMacros {
  /// Those that fit any desk.
  static let general = [
    """
    name: waiting-for-customer
    title: We wait for the customer
    guard: is:open
    steps:
      - assign: me
      - status: pending
      - snooze: 3d
    """,
    """
    name: thanks-solved
    title: The customer said thanks
    guard: is:open
    steps:
      - no-answer
      - solve
    """,
    """
    name: ask-for-screenshot
    title: Ask for a screenshot
    guard: is:open
    steps:
      - tag: +needs-info
      - status: pending
    reply: |
      Hello {{customer.firstName|there}},

      could you send us a screenshot of what you see, and the time when it happened? We will look \
    at it at once.

      {{agent.firstName}}
    """,
  ]

  static let billing = [
    """
    name: to-billing
    title: Hand over to billing
    guard: is:open
    steps:
      - department: billing
      - assign: none
      - tag: +payment
      - note: |
          Moved to billing by {{agent.name}}: the question is about money.
    """
  ]

  static let hosting = [
    """
    name: urgent-outage
    title: An outage
    guard: is:open
    steps:
      - priority: urgent
      - tag: +outage
      - department: network
    """
  ]

  /// Saves macros for everybody.
  static func add(_ texts: [String], to desk: Desk, as actor: Actor) throws {
    for text in texts {
      try desk.save(Macro(id: 0, file: MacroFile(parsing: text, file: "macros")), as: actor)
    }
  }
}
