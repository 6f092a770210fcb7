import DeskbellCore

/// The views by the names that are typed.
enum ViewName {
  enum Found {
    case shipped(ShippedView)
    case saved(SavedView)
  }

  /// A view by name: one that every desk has, a department's by its handle, or a kept one, one's own
  /// before everybody's.
  static func view(_ name: String, roster: DeskRoster, saved: [SavedView]) throws -> Found {
    if let view = ShippedView.named.first(where: { $0.name == name })?.view {
      return .shipped(view)
    }
    if let department = roster.department(handle: name) {
      return .shipped(.department(department.id))
    }
    return .saved(try self.saved(name, among: saved, roster: roster))
  }

  /// A kept view by name.
  static func saved(
    _ name: String, among saved: [SavedView], roster: DeskRoster
  ) throws -> SavedView {
    let folded = name.lowercased()
    if let view = saved.first(where: { $0.name.lowercased() == folded }) { return view }
    let names =
      ShippedView.named.map(\.name) + roster.departments.map(\.handle) + saved.map(\.name)
    let near = NearestWord.nearest(to: name, among: names)
    throw Failure.usage(
      "There is no view \(name); "
        + (near.map { "did you mean \($0)?" } ?? "there are \(names.joined(separator: ", "))."))
  }
}
