import DeskbellCore

/// The views by the names that are typed.
enum ViewName {
  static let plain: [(name: String, view: ShippedView)] = [
    ("mine", .mine), ("unassigned", .unassigned), ("at-risk", .atRisk), ("escalated", .escalated),
    ("snoozed", .snoozed), ("open", .allOpen), ("all", .all),
  ]

  /// A view by name; a department's by its handle.
  static func view(_ name: String, roster: DeskRoster) throws -> ShippedView {
    if let view = plain.first(where: { $0.name == name })?.view { return view }
    if let department = roster.department(handle: name) { return .department(department.id) }
    let names = plain.map(\.name) + roster.departments.map(\.handle)
    let near = NearestWord.nearest(to: name, among: names)
    throw Failure.usage(
      "There is no view \(name); "
        + (near.map { "did you mean \($0)?" } ?? "there are \(names.joined(separator: ", "))."))
  }
}
