import DeskbellCore
import Testing

@Suite struct TicketFilterNarrowingTests {
  @Test func `What is asked within a view keeps what the view says of promises`() {
    let view = ShippedView.atRisk.filter(for: 1)
    let due = Instant(seconds: 1_795_271_520)
    let asked = TicketFilter(dueBefore: due, tags: ["vip"])
    #expect(
      view.narrowed(by: asked)
        == TicketFilter(
          isOpen: true, snooze: .hidden, isPressing: true, dueBefore: due, tags: ["vip"]))
  }

  @Test func `Nothing comes in that the view leaves out`() {
    let view = ShippedView.department(4).filter(for: 1)
    let both = view.narrowed(by: TicketFilter(statuses: [.closed], isBreached: true))
    #expect(both.isOfOpenTickets)
    #expect(
      both
        == TicketFilter(
          isOpen: true, statuses: [.closed], department: 4, snooze: .hidden, isBreached: true))
  }

  @Test func `Words of the view and of the limit are looked for in one message`() {
    let view = TicketFilter(text: [SearchTerm("refund")])
    let both = view.narrowed(by: TicketFilter(text: [SearchTerm("order"), SearchTerm("refund")]))
    #expect(both == .condition(.text([SearchTerm("refund"), SearchTerm("order")])))
  }
}
