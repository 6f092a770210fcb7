import DeskbellCore
import DeskbellText
import Testing

@testable import deskbell

/// How single arguments and surroundings are understood.
@Suite struct ArgumentTests {
  @Test func `An answer is held as long as the configuration allows, too`() throws {
    #expect(try HoldOption.parse(["--hold", "3600"]).seconds == 3600)
    let error = #expect(throws: (any Error).self) { try HoldOption.parse(["--hold", "3601"]) }
    #expect(error.map(HoldOption.message(for:)) == "An answer is held for 0 to 3600 seconds.")
  }

  @Test(arguments: [
    (["tag", "+a", "-bcd", "12"], ["tag", "--add", "a", "--remove", "bcd", "12"]),
    (["--store", "tag", "tag", "-h"], ["--store", "tag", "tag", "-h"]),
    (["tag", "--add", "x", "1"], ["tag", "--add", "x", "1"]),
    (["note", "-x", "+y"], ["note", "-x", "+y"]),
    (["--json", "tag", "-x", "1"], ["--json", "tag", "--remove", "x", "1"]),
    ([], []),
  ])
  func `Signs before tags become options`(_ typed: [String], _ expected: [String]) {
    #expect(TagShorthand.expanded(typed) == expected)
  }

  @Test(arguments: [
    (["list", "-is:snoozed", "--json"], ["list", " -is:snoozed", "--json"]),
    (["--json", "list", "-xy", "OR", "-tag:a"], ["--json", "list", " -xy", "OR", " -tag:a"]),
    (["list", "-refund", "-(a b)"], ["list", " -refund", " -(a b)"]),
    (["view", "add", "Boxes", "-tag:a"], ["view", "add", "Boxes", " -tag:a"]),
    (["list", "-h"], ["list", "-h"]),
    (["list", "--after", "-5:12"], ["list", "--after", "-5:12"]),
    (["list", "--", "-is:open"], ["list", "--", "-is:open"]),
    (["list", "--bogus"], ["list", "--bogus"]), (["note", "-a:b"], ["note", "-a:b"]),
  ])
  func `Conditions that are left out are no options`(_ typed: [String], _ expected: [String]) {
    #expect(QueryShorthand.expanded(typed) == expected)
  }

  @Test func `Ticket numbers with and without their sign`() {
    #expect(TicketNumber(argument: "12")?.id == 12)
    #expect(TicketNumber(argument: "#12")?.id == 12)
    for wrong in ["", "#", "0", "-1", "+1", "1.5", "٣", "99999999999999999999"] {
      #expect(TicketNumber(argument: wrong) == nil)
    }
  }

  @Test func `A place in a list reads back as it was printed`() {
    let cursor = PageCursor(key: -5, ticket: 12)
    #expect(CursorArgument(argument: CursorArgument(cursor).text)?.cursor == cursor)
  }

  @Test func `The store is where the option, the variables or the home folder say`() throws {
    func path(_ option: String?, _ variables: [String: String]) throws -> String {
      try StoreLocation(option: option, environment: { variables[$0] }).path
    }
    let all = ["DESKBELL_STORE": "/s", "XDG_DATA_HOME": "/d", "HOME": "/h"]
    #expect(try path("/o", all) == "/o")
    #expect(try path(nil, all) == "/s")
    #expect(try path(nil, ["XDG_DATA_HOME": "/d", "HOME": "/h"]) == "/d/deskbell/desk.sqlite")
    let home = try path(nil, ["XDG_DATA_HOME": "relative", "HOME": "/h"])
    #expect(home == "/h/.local/share/deskbell/desk.sqlite")
    #expect(throws: Failure.self) { try path(nil, [:]) }
  }

  @Test func `Who acts`() throws {
    let anna = Agent(id: 1, handle: "anna", name: "Anna", unixUser: "uan")
    let ben = Agent(id: 2, handle: "ben", name: "Ben")
    let left = Agent(id: 3, handle: "leo", name: "Leo", unixUser: "ule", isActive: false)
    let both = DeskRoster(agents: [anna, ben, left])
    func handle(
      _ option: String?, _ variable: String?, _ user: String?, in roster: DeskRoster
    ) throws -> String {
      try ActorResolution(option: option, variable: variable, unixUser: user)
        .agent(in: roster).handle
    }
    #expect(try handle("ben", "anna", "uan", in: both) == "ben")
    #expect(try handle(nil, "ben", "uan", in: both) == "ben")
    #expect(try handle(nil, nil, "uan", in: both) == "anna")
    #expect(try handle(nil, nil, "other", in: DeskRoster(agents: [ben, left])) == "ben")
    #expect(throws: Failure.self) { try handle(nil, nil, "other", in: both) }
    #expect(throws: Failure.self) { try handle("leo", nil, "uan", in: both) }
    #expect(throws: Failure.self) { try handle(nil, nil, "ule", in: both) }
    #expect(throws: Failure.self) { try handle(nil, nil, nil, in: DeskRoster()) }
  }

  @Test func `A view narrowed by a query has the conditions of both`() {
    let view = ShippedView.mine.filter(for: 7)
    let asked = TicketFilter(text: [SearchTerm("refund")], priorities: [.high])
    #expect(
      view.narrowed(by: asked)
        == TicketFilter(
          text: [SearchTerm("refund")], isOpen: true, assignment: .agent(7), snooze: .hidden,
          priorities: [.high]))
  }
}
