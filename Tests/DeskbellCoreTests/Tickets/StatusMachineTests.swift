import DeskbellCore
import Testing

@Suite("Status of a ticket")
struct StatusMachineTests {
  @Test("What may follow what")
  func table() {
    let table: String = TicketStatus.allCases.map { status -> String in
      let next = StatusMachine.successors(of: status).map(\.rawValue).joined(separator: " ")
      return "\(status.rawValue): \(next)"
    }.joined(separator: "\n")
    #expect(
      table == """
        new: open pending on-hold solved closed spam
        open: pending on-hold solved closed spam
        pending: open on-hold solved closed spam
        on-hold: open pending solved closed spam
        solved: open pending on-hold closed spam
        closed: open solved spam
        merged:\u{20}
        spam: open closed
        """)
  }

  @Test("Asking for one step agrees with the list of steps")
  func agrees() {
    for from in TicketStatus.allCases {
      let allowed = TicketStatus.allCases.filter { StatusMachine.allows(from, to: $0) }
      #expect(allowed == StatusMachine.successors(of: from))
      #expect(!allowed.contains(from) && !allowed.contains(.new) && !allowed.contains(.merged))
    }
  }

  @Test("What a message does")
  func messages() {
    let table: String = TicketStatus.allCases.map { status -> String in
      "\(status.rawValue): \(StatusMachine.afterCustomerMessage(status).rawValue) "
        + StatusMachine.afterAgentMessage(status).rawValue
    }.joined(separator: "\n")
    #expect(
      table == """
        new: new open
        open: open open
        pending: open pending
        on-hold: on-hold on-hold
        solved: open solved
        closed: open closed
        merged: merged merged
        spam: spam spam
        """)
  }

  @Test("Open is what is still to be done")
  func open() {
    #expect(TicketStatus.allCases.filter(\.isOpen) == [.new, .open, .pending, .onHold])
  }
}
