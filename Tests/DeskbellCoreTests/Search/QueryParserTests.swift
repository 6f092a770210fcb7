import DeskbellCore
import Testing

@Suite("Query language")
struct QueryParserTests {
  static let roster = DeskRoster(
    agents: [
      Agent(id: 1, handle: "maria", name: "Maria Santos"),
      Agent(id: 2, handle: "tomas", name: "Tomas Petrauskas"),
      Agent(id: 3, handle: "gone", name: "Former Colleague", isActive: false),
    ],
    departments: [
      Department(id: 1, handle: "billing", name: "Billing"),
      Department(id: 2, handle: "network", name: "Network"),
    ])
  /// A Saturday.
  static let now = Instant(iso8601: "2026-11-21T10:00:00Z") ?? Instant(seconds: 0)
  static let context = QueryContext(me: 1, roster: roster, now: now)

  private static func at(_ text: String) -> Instant? { Instant(iso8601: text + "Z") }

  static let understood: [(query: String, filter: TicketFilter)] = [
    ("", .everything), ("  \t ", .everything),
    ("refund", TicketFilter(text: [SearchTerm("refund")])),
    ("Ref* 退款", TicketFilter(text: [SearchTerm("Ref", isPrefix: true), SearchTerm("退款")])),
    (
      #""bank transfer" -spam -"out of office""#,
      TicketFilter(
        text: [SearchTerm("bank transfer", isPhrase: true)],
        excludedText: [SearchTerm("spam"), SearchTerm("out of office", isPhrase: true)])
    ),
    (
      "10:30 https://example.lt A-1029 jonas@example.lt",
      TicketFilter(text: [
        SearchTerm("10:30"), SearchTerm("https://example.lt"), SearchTerm("A-1029"),
        SearchTerm("jonas@example.lt"),
      ])
    ),
    ("or and not", TicketFilter(text: ["or", "and", "not"].map { SearchTerm($0) })),
    (#""OR" "a:b""#, TicketFilter(text: ["OR", "a:b"].map { SearchTerm($0, isPhrase: true) })),
    ("status:on-hold,Open", TicketFilter(statuses: [.onHold, .open])),
    ("status:open,new status:new", TicketFilter(statuses: [.new])),
    ("-priority:low", TicketFilter(priorities: [.normal, .high, .urgent])),
    ("priority:>=high", TicketFilter(priorities: [.high, .urgent])),
    ("priority:<high prio:>low", TicketFilter(priorities: [.normal])),
    ("priority:low,>high", TicketFilter(priorities: [.low, .urgent])),
    ("assignee:me is:mine", TicketFilter(assignment: .agent(1))),
    ("assignee:none", TicketFilter(assignment: .nobody)),
    ("assignee:@Tomas", TicketFilter(assignment: .agent(2))),
    ("assignee:gone", TicketFilter(assignment: .agent(3))),
    ("dept:Billing department:billing", TicketFilter(department: 1)),
    ("tier:2 channel:chat", TicketFilter(tier: 2, channel: .chat)),
    (#"tag:vip tag:"two words" tag:vip"#, TicketFilter(tags: ["vip", "two words"])),
    ("customer:Jonas@Example.LT", TicketFilter(customerAddress: "jonas@example.lt")),
    ("language:LT", TicketFilter(language: "lt")),
    ("lang:zh-Hans", TicketFilter(language: "zh-Hans")),
    ("#1042 number:7,#8 #7", TicketFilter(numbers: [1042, 7, 8])),
    (
      "is:open -is:snoozed is:escalated -is:waiting is:unassigned",
      TicketFilter(
        isOpen: true, assignment: .nobody, isEscalated: true, isWaiting: false, snooze: .hidden)
    ),
    (
      "is:breached -is:at-risk is:unanswered",
      TicketFilter(isWaiting: true, isBreached: true, isAtRisk: false)
    ),
    ("due:<2h", TicketFilter(dueBefore: at("2026-11-21T12:00:00"))),
    ("due:2h", TicketFilter(dueBefore: at("2026-11-21T12:00:00"))),
    ("due:>1d", TicketFilter(dueFrom: at("2026-11-22T10:00:00"))),
    (
      "due:today",
      TicketFilter(dueFrom: at("2026-11-21T00:00:00"), dueBefore: at("2026-11-22T00:00:00"))
    ),
    (
      "due:Mon",
      TicketFilter(dueFrom: at("2026-11-23T00:00:00"), dueBefore: at("2026-11-24T00:00:00"))
    ),
    (
      "due:2026-11-01..2026-11-15",
      TicketFilter(dueFrom: at("2026-11-01T00:00:00"), dueBefore: at("2026-11-16T00:00:00"))
    ),
    (
      "due:>2026-11-01 due:<=2026-11-15 due:..2026-11-20",
      TicketFilter(dueFrom: at("2026-11-02T00:00:00"), dueBefore: at("2026-11-16T00:00:00"))
    ),
    ("due:>=2026-11-21T09:30:00Z", TicketFilter(dueFrom: at("2026-11-21T09:30:00"))),
    ("created:<7d", TicketFilter(createdFrom: at("2026-11-14T10:00:00"))),
    ("created:>7d", TicketFilter(createdBefore: at("2026-11-14T10:00:00"))),
    (
      "created:3d..1w",
      TicketFilter(
        createdFrom: at("2026-11-14T10:00:00"), createdBefore: at("2026-11-18T10:00:00"))
    ),
    (
      "created:mon",
      TicketFilter(
        createdFrom: at("2026-11-16T00:00:00"), createdBefore: at("2026-11-17T00:00:00"))
    ),
    (
      "updated:yesterday",
      TicketFilter(
        updatedFrom: at("2026-11-20T00:00:00"), updatedBefore: at("2026-11-21T00:00:00"))
    ),
    ("updated:>=2026-11-20", TicketFilter(updatedFrom: at("2026-11-20T00:00:00"))),
    ("is:snoozed -is:open", TicketFilter(isOpen: false, snooze: .onlySnoozed)),
  ]

  @Test("Understands", arguments: understood.indices)
  func understands(_ index: Int) throws {
    let (query, filter) = Self.understood[index]
    #expect(try QueryParser.filter(for: query, in: Self.context) == filter, "\(query)")
  }

  static let refused: [(query: String, error: String)] = [
    (
      "refund stauts:open",
      #"At column 8: There is no field stauts:. To search for a text with a colon, put it in "#
        + #"quotation marks. Did you mean "status:"?"#
    ),
    (
      "status:open,solvde",
      #"At column 13: There is no status "solvde". There is: new, open, pending, on-hold, solved, "#
        + #"closed, merged, spam. Did you mean "solved"?"#
    ),
    (
      "priority:>=hihg",
      #"At column 12: There is no priority "hihg". There is: low, normal, high, urgent. "#
        + #"Did you mean "high"?"#
    ),
    ("priority:>urgent", "At column 10: No priority is >urgent."),
    (
      "assignee:tomsa",
      #"At column 10: There is no agent "tomsa". There is: me, none, maria, tomas. "#
        + #"Did you mean "tomas"?"#
    ),
    (
      "dept:sales",
      #"At column 6: There is no department "sales". There is: billing, network."#
    ),
    ("tier:two", #"At column 6: A tier is a number from 1: "two" is none."#),
    ("number:12a", #"At column 8: "12a" is not the number of a ticket, such as 1042."#),
    (
      "#99999999999999999999",
      ##"At column 1: "#99999999999999999999" is not the number of a ticket, such as 1042."##
    ),
    ("language:x", #"At column 10: "x" is not the code of a language, such as lt or zh-Hans."#),
    ("is:", "At column 1: is: needs a value directly behind the colon."),
    ("status:open,", "At column 13: A value is missing beside the comma."),
    (
      "is:opne",
      #"At column 4: There is no state "opne". There is: open, unassigned, mine, unanswered, "#
        + #"breached, at-risk, escalated, snoozed, waiting. Did you mean "open"?"#
    ),
    (
      "is:braeched",
      #"At column 4: There is no state "braeched". There is: open, unassigned, mine, unanswered, "#
        + #"breached, at-risk, escalated, snoozed, waiting. Did you mean "breached"?"#
    ),
    ("is:followed", "At column 4: is:followed cannot be searched yet."),
    ("subject:x", "At column 1: The field subject: cannot be searched yet."),
    (
      "due:<tody",
      #"At column 6: "tody" is no time. Write 2h, 7d, today, yesterday, mon, 2026-11-01 or "#
        + #"2026-11-01..2026-11-15. Did you mean "today"?"#
    ),
    (
      "due:2026-11-01..2026-02-30",
      #"At column 17: "2026-02-30" is no time. Write 2h, 7d, today, yesterday, mon, 2026-11-01 or "#
        + #"2026-11-01..2026-11-15."#
    ),
    (
      "due:..",
      "At column 5: A range needs a beginning or an end, such as 2026-11-01..2026-11-15."
    ),
    ("due:2026-11-15..2026-11-01", "At column 5: This range ends before it begins."),
    ("due:<1h due:>2h", "At column 9: No ticket can meet due:>2h and the conditions before it."),
    (
      "-due:<2h", "At column 1: due: cannot be left out with -; turn its < or > round instead."
    ),
    ("due:", "At column 1: due: needs a value directly behind the colon."),
    ("-tag:vip", "At column 1: tag: cannot be left out with - yet."),
    ("-#7", "At column 1: A number cannot be left out with - yet."),
    (
      "status:new status:open",
      "At column 12: No ticket can meet status:open and the conditions before it."
    ),
    (
      "is:mine is:unassigned",
      "At column 9: No ticket can meet is:unassigned and the conditions before it."
    ),
    ("a \"b c", "At column 3: The quotation mark that opens here is not closed."),
    ("a 🙂", "At column 3: There is no letter or digit here to search for."),
    ("refund - order", "At column 8: There is no letter or digit here to search for."),
    ("a AND b", "At column 3: All conditions must hold anyway: leave the AND out."),
    ("NOT b", "At column 1: To leave something out, write - directly before it: -word."),
    (
      "退款 OR refund",
      "At column 4: OR cannot be used in a query yet. For one of several values write them with "
        + "commas, such as status:open,pending; for the word itself write it small."
    ),
    (
      "-(a b)",
      "At column 2: Parentheses cannot be used in a query yet. To search for one, put the text "
        + "around it in quotation marks."
    ),
  ]

  @Test("Refuses, with the place and what was meant", arguments: refused.indices)
  func refuses(_ index: Int) {
    let (query, sentence) = Self.refused[index]
    let error = #expect(throws: QueryError.self) {
      try QueryParser.filter(for: query, in: Self.context)
    }
    #expect(error?.description == sentence)
  }

  @Test("Without an agent there is no me")
  func nobody() {
    #expect(throws: QueryError.self) {
      try QueryParser.filter(for: "assignee:me", in: QueryContext(roster: Self.roster))
    }
  }

  @Test("Any input is understood or refused at a place in it")
  func arbitrary() {
    var random = SeededGenerator(seed: 5)
    let pieces = [
      "status:", "is:", "priority:", "tag:", "#", "-", "\"", ",", " ", "open", "12", ">=", "high",
      "退款", "🙂", "(", ")", "*", ":", "OR", "\0", "e\u{301}", "me", "assignee:", "language:", "//",
    ]
    for _ in 0..<3_000 {
      let query = (0..<Int.random(in: 0...8, using: &random))
        .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      do {
        _ = try QueryParser.filter(for: query, in: Self.context)
      } catch {
        #expect((1...query.count + 1).contains(error.column), "\(query)")
        #expect(error.length >= 1 && !error.message.isEmpty)
      }
    }
  }
}
