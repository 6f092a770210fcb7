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
        return try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN \(page ?? "")")
          .map { $0["detail"] as String }.joined(separator: "\n")
      }
    }
  }

  @Test(arguments: TicketOrder.allCases)
  func `Every order of open tickets is read along a small index`(order: TicketOrder) throws {
    for view in [ShippedView.mine, .unassigned, .allOpen, .department(1)] {
      let plan = try plan(view.filter(for: 1), order)
      #expect(!plan.contains("TEMP B-TREE"), "\(view): \(plan)")
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
