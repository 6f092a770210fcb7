/// A level as the store keeps it: the clock, its instance and the percentages, the highest first.
extension LevelCrossing {
  var stored: String {
    TabularText.encode([
      [kind.rawValue, "\(instance)", "\(percent)"] + skipped.map { "\($0)" }
    ])
  }

  init?(stored text: String) {
    guard let row = TabularText.decode(text).first, row.count >= 3,
      let kind = row[0].flatMap(ClockKind.init(rawValue:)),
      let instance = row[1].flatMap({ Int($0) }),
      let percent = row[2].flatMap({ Int($0) })
    else { return nil }
    self.init(
      kind: kind, instance: instance, percent: percent,
      skipped: row.dropFirst(3).compactMap { $0.flatMap { Int($0) } })
  }
}
