extension CivilDate {
  static let weekdayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Days since the last Monday: 0 to 6.
  var weekday: Int64 {
    // 1970-01-01 was a Thursday.
    let days = daysSinceEpoch + 3
    return days - days.floorDivided(by: 7) * 7
  }

  var weekdayName: String { Self.weekdayNames[Int(weekday)] }
  var monthName: String { Self.monthNames[Int(month) - 1] }

  /// The place of the name that a word of three letters or more begins, in any case.
  static func place(of word: String, in names: [String]) -> Int? {
    guard word.count >= 3 else { return nil }
    return names.firstIndex { $0.lowercased().hasPrefix(word.lowercased()) }
  }
}
