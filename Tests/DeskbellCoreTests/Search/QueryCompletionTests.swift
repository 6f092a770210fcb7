import DeskbellCore
import Testing

@Suite struct QueryCompletionTests {
  private func completion(_ text: String, caret: Int? = nil) -> QueryCompletion {
    QueryCompletion(
      of: text, caret: caret ?? text.count, roster: QueryParserTests.roster,
      tags: ["refund", "vip", "two words"])
  }

  private func offers(_ text: String) -> [String] { completion(text).offers.map(\.text) }

  @Test func `An empty line offers the fields`() {
    #expect(offers("").prefix(3) == ["is:", "status:", "priority:"])
    #expect(offers("refund ") == offers(""))
    #expect(offers("(") == offers(""))
  }

  @Test func `Fields by their beginning, states by their own word`() {
    #expect(offers("st") == ["status:"])
    #expect(offers("-st") == ["status:"])
    #expect(offers("una") == ["is:unassigned", "is:unanswered"])
    #expect(offers("xyz") == [])
  }

  @Test func `Values of a field, behind a comma as well`() {
    #expect(offers("is:snoozed status:so") == ["solved"])
    #expect(offers("status:open,pe") == ["pending", "open"])
    #expect(offers("assignee:") == ["me", "none", "maria", "tomas"])
    #expect(offers("assignee:petr") == ["tomas"])
    #expect(offers("dept:b") == ["billing"])
    #expect(offers("tag:") == ["refund", "vip", "\"two words\""])
    #expect(offers("bogus:x") == [])
    #expect(offers("\"status:") == [])
  }

  @Test func `An offer takes the place of what was typed`() {
    let state = completion("a -st b", caret: 5)
    #expect(state.replaced == 3..<5)
    let (text, caret) = state.applying(state.offers[0], to: "a -st b")
    #expect(text == "a -status: b")
    #expect(caret == 10)
    let value = completion("status:open,pe")
    #expect(value.applying(value.offers[0], to: "status:open,pe").text == "status:open,pending ")
  }
}
