import GRDB
import Synchronization
import Testing

@testable import DeskbellCore

/// Lists are read along an index and never sorted.
@Suite struct QueryPlanTests {
  /// How the engine reads the first page of a list.
  private func plan(_ filter: TicketFilter, _ order: TicketOrder) throws -> String {
    let store = try SQLiteStore.inMemory()
    return try store.withReader { queue in
      try queue.inDatabase { database in
        let statements = Mutex<[String]>([])
        database.trace { event in
          if case .statement(let statement) = event {
            statements.withLock { $0.append(statement.sql) }
          }
        }
        _ = try SQLiteSession(database).page(
          PageRequest(filter: filter, order: order), now: Instant(seconds: 0))
        database.trace(options: [], nil)
        let page = statements.withLock { $0.first { $0.contains("FROM ticket t") } }
        // What values are bound does not matter to the plan here.
        let statement = try database.makeStatement(sql: "EXPLAIN QUERY PLAN \(page ?? "")")
        let marks = page?.count { $0 == "?" } ?? 0
        statement.arguments = StatementArguments(Array(repeating: 1, count: marks))
        return try Row.fetchAll(statement)
          .map { $0["detail"] as String }.joined(separator: "\n")
      }
    }
  }

  @Test(arguments: TicketOrder.allCases)
  func `Every order of open tickets is read along a small index`(order: TicketOrder) throws {
    for view in [ShippedView.mine, .unassigned, .allOpen, .department(1)] {
      let plan = try plan(view.filter(for: 1), order)
      // What one person or department has open is few enough to be sorted.
      let isFew =
        plan.contains("ticket_open_by_assignee") || plan.contains("ticket_open_by_department")
      #expect(isFew && view != .allOpen || !plan.contains("TEMP B-TREE"), "\(view): \(plan)")
    }
  }

  @Test(arguments: TicketOrder.allCases)
  func `Every order of all tickets is read along an index`(order: TicketOrder) throws {
    let plan = try plan(.everything, order)
    #expect(!plan.contains("TEMP B-TREE"), "\(plan)")
  }

  @Test func `A condition beside a view leaves the view's index in place`() throws {
    let filter = ShippedView.allOpen.filter(for: 1)
      .narrowed(by: .disjunction([TicketFilter(tags: ["vip"]), TicketFilter(tier: 2)]))
    let plan = try plan(filter, .next)
    #expect(plan.contains("ticket_open_by_attention"), "\(plan)")
    #expect(!plan.contains("TEMP B-TREE"), "\(plan)")
  }
}
