import DeskbellCore
import DeskbellTerminal

/// A kept list as it is being made or changed.
struct ViewForm: Equatable, Sendable {
  enum Field: Int, CaseIterable, Sendable {
    case name, query, columns, order, sharing

    var label: String {
      switch self {
      case .name: "Name"
      case .query: "Query"
      case .columns: "Columns"
      case .order: "Order"
      case .sharing: "Shared"
      }
    }
  }

  static let orders: [TicketOrder] = [.next, .due, .age, .priority, .customer, .updated, .created]

  /// 0: a new one.
  let id: SavedView.ID
  var name: LineEditor
  var query: LineEditor
  /// Names of columns with blanks between them; empty: as every list.
  var columns: LineEditor
  var order: TicketOrder
  var isShared: Bool
  var field = Field.name
  /// Why it was not taken.
  var problem: String?
  /// How many tickets the query finds, and for which text that is known.
  var count: (query: String, count: Int)?

  init(_ view: SavedView) {
    id = view.id
    name = LineEditor(text: view.name)
    query = LineEditor(text: view.query)
    columns = LineEditor(text: view.columns.map(\.rawValue).joined(separator: " "))
    order = view.order
    isShared = view.owner == nil && view.id != 0
  }

  static func == (left: ViewForm, right: ViewForm) -> Bool {
    left.id == right.id && left.name.text == right.name.text && left.query.text == right.query.text
      && left.columns.text == right.columns.text && left.order == right.order
      && left.isShared == right.isShared && left.field == right.field
      && left.problem == right.problem
  }

  /// The columns as typed, or the word that is none.
  var chosenColumns: Result<[ViewColumn], UnknownColumn> {
    var chosen: [ViewColumn] = []
    for word in columns.text.lowercased().split(whereSeparator: { $0 == " " || $0 == "," }) {
      guard let column = ViewColumn(rawValue: String(word)) else {
        return .failure(UnknownColumn(word: String(word)))
      }
      if !chosen.contains(column) { chosen.append(column) }
    }
    return .success(chosen)
  }

  struct UnknownColumn: Error, CustomStringConvertible {
    var word: String

    var description: String {
      let known = ViewColumn.allCases.map(\.rawValue)
      let near = NearestWord.nearest(to: word, among: known).map { " Did you mean \($0)?" } ?? ""
      return "There is no column \"\(word)\".\(near) There is: \(known.joined(separator: " "))."
    }
  }

  mutating func move(_ distance: Int) {
    let count = Field.allCases.count
    field = Field(rawValue: (field.rawValue + distance + count) % count) ?? .name
  }

  /// A key for the field that has the focus; false where it means nothing there.
  mutating func handle(_ key: Key) -> Bool {
    problem = nil
    switch field {
    case .name: return name.handle(key)
    case .query: return query.handle(key)
    case .columns: return columns.handle(key)
    case .order:
      let step = key == .left ? -1 : key == .right || key == .character(" ") ? 1 : 0
      let place = Self.orders.firstIndex(of: order) ?? 0
      order = Self.orders[(place + step + Self.orders.count) % Self.orders.count]
      return step != 0
    case .sharing:
      guard key == .character(" ") || key == .left || key == .right else { return false }
      isShared.toggle()
      return true
    }
  }

  mutating func paste(_ text: String) {
    switch field {
    case .name: name.paste(text)
    case .query: query.paste(text)
    case .columns: columns.paste(text)
    case .order, .sharing: break
    }
  }
}
