import SeededRandom
@testable import DeskbellCore
import Testing

@testable import DeskbellInterface

/// The window over a long list.
struct TicketListTests {
  private let source = ListSource(filter: .everything, order: .next)

  private func row(_ number: Int64) -> TicketRow {
    TicketRow(
      ticket: Ticket(
        id: Ticket.ID(rawValue: number), subject: "s\(number)", channel: .mail, customer: 1,
        createdAt: Instant(seconds: 0), updatedAt: Instant(seconds: 0)),
      customerName: "c", lastWriter: "c", messageCount: 1,
      cursor: PageCursor(key: number, ticket: Ticket.ID(rawValue: number)))
  }

  /// What the desk gives of a list of a thousand.
  private func page(_ request: PageRequest) -> TicketPage {
    let all: ClosedRange<Int64> = 1...1000
    let range: ClosedRange<Int64> =
      switch request.anchor {
      case .first: 1...Int64(request.limit)
      case .last: (1001 - Int64(request.limit))...1000
      case .after(let cursor): (cursor.key + 1)...min(1000, cursor.key + Int64(request.limit))
      case .before(let cursor): max(1, cursor.key - Int64(request.limit))...(cursor.key - 1)
      }
    return TicketPage(
      rows: range.map(row), hasEarlier: range.lowerBound > all.lowerBound,
      hasLater: range.upperBound < all.upperBound)
  }

  private func loaded() -> TicketList {
    var list = TicketList(source: source)
    let load = list.load(.start)
    list.accept(page(load.request), for: load)
    return list
  }

  private func settle(_ list: inout TicketList) {
    list.scroll(height: 20)
    for _ in 0..<4 {
      for load in list.neededLoads() { list.accept(page(load.request), for: load) }
    }
  }

  @Test func memoryStaysFlatAndTheSelectionExact() {
    var list = loaded()
    for step in 1...900 {
      list.move(by: 1)
      list.scroll(height: 20)
      settle(&list)
      #expect(list.selection?.rawValue == Int64(step + 1))
      #expect(list.rows.count <= TicketList.mostRows)
      #expect(list.visible(height: 20).contains(list.index))
    }
    for _ in 1...900 {
      list.move(by: -1)
      list.scroll(height: 20)
      settle(&list)
      #expect(list.rows.count <= TicketList.mostRows)
    }
    #expect(list.selection == 1)
  }

  /// Rows that were let go must not be wanted at once: the list would never come to rest.
  @Test(arguments: [1, 10, 29, 30, 31, 57, 100, 300])
  func loadingComesToRestAtEveryHeight(height: Int) {
    var list = loaded()
    var random = SeededGenerator(seed: 11, stream: 0)
    for _ in 0..<200 {
      list.move(by: random.below(2 * height + 40) - height)
      list.scroll(height: height)
      var loads = 0
      while loads < 30, let load = list.neededLoads().first {
        loads += 1
        list.accept(page(load.request), for: load)
        list.scroll(height: height)
      }
      #expect(loads < 30)
    }
  }

  @Test func theEndIsOneLoadAway() {
    var list = loaded()
    let load = list.load(.end)
    list.accept(page(load.request), for: load)
    #expect(list.selection == 1000)
    #expect(!list.hasLater)
  }

  @Test func aRefreshKeepsTheSelectionWhenRowsGo() {
    var list = loaded()
    list.move(by: 10)
    list.scroll(height: 20)
    list.markStale()
    let loads = list.neededLoads()
    #expect(loads.map(\.place) == [.refresh])
    var fresh = page(loads[0].request)
    fresh.rows.removeFirst(3)
    list.accept(fresh, for: loads[0])
    #expect(list.selection == 11)
  }

  @Test func piecesOfOtherRowsAreDropped() throws {
    var list = loaded()
    list.move(by: 59)
    let later = try #require(list.neededLoads().first)
    let start = list.load(.start)
    list.accept(page(start.request), for: start)
    list.accept(page(later.request), for: later)
    #expect(list.rows.count == 60)
    #expect(list.selection == 1)
    list.move(by: 59)
    settle(&list)
    #expect(list.rows.count > 60)
  }
}
