import DeskbellCore

extension JSONValue {
  /// - Parameter count: nil: the query does not read any more, or nobody counted.
  init(_ view: SavedView, count: Int?, names: DeskNames) {
    self = [
      "name": .string(view.name),
      "owner": .text(names.handle(view.owner)),
      "query": .string(view.query),
      "columns": .strings(view.columns.map(\.rawValue)),
      "order": .string(view.order.rawValue),
      "tickets": count.map { .number($0) } ?? .null,
    ]
  }
}
