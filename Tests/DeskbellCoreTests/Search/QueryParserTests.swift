import SeededRandom
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
    (
      "status:open,new status:new",
      .conjunction([TicketFilter(statuses: [.open, .new]), TicketFilter(statuses: [.new])])
    ),
    ("-priority:low", .negation(TicketFilter(priorities: [.low]))),
    ("priority:normal..high", TicketFilter(priorities: [.normal, .high])),
    ("priority:>=high", TicketFilter(priorities: [.high, .urgent])),
    (
      "priority:<high prio:>low",
      .conjunction([
        TicketFilter(priorities: [.low, .normal]),
        TicketFilter(priorities: [.normal, .high, .urgent]),
      ])
    ),
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
    ("#1042 #7", TicketFilter(numbers: [1042, 7])),
    ("number:7,#8,10", TicketFilter(numbers: [7, 8, 10])),
    ("number:>1000", .condition(.numbers(NumberRanges([1001...Int64.max])))),
    ("tier:2,>=4", .condition(.tiers(NumberRanges([2...2, 4...Int64.max])))),
    ("assignee:me,none", .condition(.assignees([1, nil]))),
    ("dept:billing,none", .condition(.departments([1, nil]))),
    ("tag:vip,press", .condition(.tags(["vip", "press"]))),
    ("from:jonas", .condition(.sender(SearchTerm("jonas")))),
    (
      #"subject:"bank transfer""#, .condition(.subject(SearchTerm("bank transfer", isPhrase: true)))
    ),
    (
      "has:attachment is:followed",
      .all([.condition(.isFollowed(by: 1)), .condition(.hasAttachment)])
    ),
    ("is:solved", TicketFilter(statuses: [.solved])),
    ("is:open,solved", .any([.condition(.isOpen), TicketFilter(statuses: [.solved])])),
    ("is:unassigned", TicketFilter(isOpen: true, assignment: .nobody)),
    (
      "a OR b",
      .any([TicketFilter(text: [SearchTerm("a")]), TicketFilter(text: [SearchTerm("b")])])
    ),
    (
      "a b OR is:open c",
      .any([
        TicketFilter(text: [SearchTerm("a"), SearchTerm("b")]),
        TicketFilter(text: [SearchTerm("c")], isOpen: true),
      ])
    ),
    ("a (b (c))", TicketFilter(text: ["a", "b", "c"].map { SearchTerm($0) })),
    (
      "is:open (tag:vip OR priority:urgent)",
      .all([
        .condition(.isOpen),
        .any([TicketFilter(tags: ["vip"]), TicketFilter(priorities: [.urgent])]),
      ])
    ),
    ("-(a b)", .not(TicketFilter(text: [SearchTerm("a"), SearchTerm("b")]))),
    ("-(-is:open)", TicketFilter(isOpen: true)),
    ("is:open AND tag:vip", TicketFilter(isOpen: true, tags: ["vip"])),
    ("-tag:vip", .negation(TicketFilter(tags: ["vip"]))),
    ("-#7", .negation(TicketFilter(numbers: [7]))),
    ("-due:<2h", .negation(TicketFilter(dueBefore: at("2026-11-21T12:00:00")))),
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
      .conjunction([
        TicketFilter(dueFrom: at("2026-11-02T00:00:00")),
        TicketFilter(dueBefore: at("2026-11-16T00:00:00")),
        TicketFilter(dueBefore: at("2026-11-21T00:00:00")),
      ])
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
        + "breached, at-risk, pressing, escalated, snoozed, followed, new, pending, on-hold, "
        + #"solved, closed, merged, spam. Did you mean "open"?"#
    ),
    (
      "has:money",
      #"At column 5: A ticket has attachments or none: "money" cannot be asked for. Did you mean "#
        + #""attachment"?"#
    ),
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
    ("due:", "At column 1: due: needs a value directly behind the colon."),
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
    (
      "NOT b",
      "At column 1: To leave something out, write - directly before it: -word or -(a b)."
    ),
    (
      "退款 OR",
      "At column 4: OR stands between two conditions; one is missing here. For the word itself "
        + "write it small."
    ),
    (
      "OR a",
      "At column 1: OR stands between two conditions; one is missing here. For the word itself "
        + "write it small."
    ),
    (
      "a AND OR b",
      "At column 3: AND stands between two conditions; one is missing here. For the word itself "
        + "write it small."
    ),
    ("a -(b (c)", "At column 3: The parenthesis that opens here is not closed."),
    (
      "a) b",
      "At column 2: No parenthesis is open that this one could close. To search for it, put the "
        + "text around it in quotation marks."
    ),
    ("a () b", "At column 3: There is nothing between these parentheses."),
    ("tag:(a OR b)", "At column 1: tag: needs a value directly behind the colon."),
    (
      "is:open status:solved",
      "At column 9: No ticket can meet status:solved and the conditions before it."
    ),
    (
      String(repeating: "(", count: 41) + "a",
      "At column 41: Groups are nested more than 40 deep here."
    ),
    (
      String(repeating: "a ", count: 501),
      "At column 1001: A query has at most 500 conditions; this one is too many."
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
