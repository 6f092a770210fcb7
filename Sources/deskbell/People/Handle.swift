/// The short names of agents and departments.
enum Handle {
  static func isValid(_ handle: String) -> Bool {
    !handle.isEmpty && handle.utf8.count <= 64 && !handle.hasPrefix("-")
      && handle == handle.lowercased()
      && handle.allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) }
  }

  static func rule(broken handle: String) -> String {
    "'\(handle)' is no handle: lower-case letters, digits, '-', '_' and '.', at most 64."
  }
}
