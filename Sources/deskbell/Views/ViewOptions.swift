import ArgumentParser
import DeskbellCore

/// How a view looks and whose it is.
struct ViewOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The order.", valueName: "key"))
  var sort: TicketOrder?
  @Option(
    name: .long,
    help: ArgumentHelp(
      "What the rows show, with commas; 'default' is what every list shows. There is: "
        + ViewColumn.allCases.map(\.rawValue).joined(separator: ", ") + ".", valueName: "columns"))
  var columns: String?
  @Flag(name: .customLong("shared"), help: "For everybody at the desk.")
  var isShared = false

  /// - Throws: `Failure` for an unknown column.
  func apply(to view: inout SavedView) throws {
    if let sort { view.order = sort }
    guard let columns else { return }
    view.columns = columns == "default" ? [] : try columns.split(separator: ",").map(Self.column)
  }

  private static func column(_ name: Substring) throws -> ViewColumn {
    if let column = ViewColumn(rawValue: name.lowercased()) { return column }
    let known = ViewColumn.allCases.map(\.rawValue)
    let near = NearestWord.nearest(to: String(name), among: known)
    throw Failure.usage(
      "There is no column \(name); "
        + (near.map { "did you mean \($0)?" } ?? "there are \(known.joined(separator: ", "))."))
  }
}
