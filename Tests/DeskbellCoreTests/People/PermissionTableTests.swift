import DeskbellCore
import Testing

@Suite("Who may do what")
struct PermissionTableTests {
  @Test("The matrix: on a ticket that is mine, my department's, of no department, another's")
  func matrix() {
    let now = Instant(seconds: 0)
    func ticket(_ department: Department.ID?, _ assignee: Agent.ID?) -> Ticket {
      Ticket(
        id: 1, subject: "", channel: .mail, department: department, assignee: assignee,
        customer: 1, createdAt: now, updatedAt: now)
    }
    let tickets = [ticket(2, 1), ticket(1, nil), ticket(nil, nil), ticket(2, nil)]
    let lines: [String] = Permission.allCases.map { permission in
      let cells = Role.allCases.map { role in
        let agent = Agent(id: 1, handle: "a", name: "A", role: role, departments: [1])
        return tickets.map {
          PermissionTable.allows(permission, agent: agent, on: $0) ? "x" : "-"
        }.joined()
      }
      return "\(cells.joined(separator: " ")) \(permission.rawValue)"
    }
    #expect(
      lines.joined(separator: "\n") == """
        xxxx xxxx xxxx xxxx openTicket
        xxx- xxxx xxxx xxxx reply
        xxxx xxxx xxxx xxxx note
        xxx- xxxx xxxx xxxx assign
        xxx- xxxx xxxx xxxx take
        xxx- xxxx xxxx xxxx release
        xxx- xxxx xxxx xxxx setStatus
        xxx- xxxx xxxx xxxx solve
        xxx- xxxx xxxx xxxx reopen
        xxx- xxxx xxxx xxxx close
        xxx- xxxx xxxx xxxx markSpam
        xxx- xxxx xxxx xxxx setPriority
        xxx- xxxx xxxx xxxx tag
        xxx- xxxx xxxx xxxx moveDepartment
        xxx- xxxx xxxx xxxx escalate
        xxx- xxxx xxxx xxxx rename
        xxx- xxxx xxxx xxxx snooze
        xxx- xxxx xxxx xxxx declareNoAnswerNeeded
        xxx- xxxx xxxx xxxx merge
        xxx- xxxx xxxx xxxx split
        xxx- xxxx xxxx xxxx link
        xxxx xxxx xxxx xxxx editCustomer
        ---- xxxx xxxx xxxx mergeCustomers
        ---- xxxx xxxx xxxx blockCustomer
        xxxx xxxx xxxx xxxx revealCustomer
        ---- ---- xxxx xxxx exportCustomer
        ---- ---- xxxx xxxx eraseCustomer
        xxxx xxxx xxxx xxxx undo
        ---- ---- xxxx xxxx undoOthers
        ---- xxxx xxxx xxxx editSharedResponses
        ---- xxxx xxxx xxxx editSharedViews
        ---- ---- xxxx xxxx editPromises
        ---- ---- xxxx xxxx managePeople
        ---- ---- ---- xxxx manageDesk
        """)
  }

  @Test("Former colleagues may nothing")
  func inactive() {
    let former = Agent(id: 1, handle: "a", name: "A", role: .administrator, isActive: false)
    for permission in Permission.allCases {
      #expect(!PermissionTable.allows(permission, agent: former, on: nil))
    }
  }

  @Test("Without a ticket: whether it is allowed on any")
  func anyTicket() {
    let agent = Agent(id: 1, handle: "a", name: "A")
    let allowed = Permission.allCases.filter {
      PermissionTable.allows($0, agent: agent, on: nil)
    }
    #expect(
      Set(Permission.allCases).subtracting(allowed)
        == [
          .mergeCustomers, .blockCustomer, .exportCustomer, .eraseCustomer,
          .undoOthers, .editSharedResponses, .editSharedViews, .editPromises, .managePeople,
          .manageDesk,
        ])
  }

  @Test("A higher role may at least what a lower one may")
  func rising() {
    let order: [PermissionTable.Scope] = [.never, .ownDepartments, .everywhere]
    for permission in Permission.allCases {
      let scopes = Role.allCases.map { role in
        order.firstIndex(of: PermissionTable.scope(of: permission, for: role)) ?? -1
      }
      #expect(scopes == scopes.sorted())
    }
  }
}
