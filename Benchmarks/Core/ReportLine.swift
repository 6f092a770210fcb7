/// A line of the report: what was measured, against which baseline.
struct ReportLine {
  var name: String
  var samples: Samples
  /// The same by bare statements; nil where there is no baseline.
  var baseline: Samples?

  static let header =
    "what".padded(34) + "median ms".padded(12, left: true) + "p99 ms".padded(10, left: true)
    + "bare median".padded(13, left: true) + "ratio".padded(8, left: true)

  var text: String {
    let ratio = baseline.map { samples.median / $0.median }
    return name.padded(34) + Self.milliseconds(samples.median).padded(12, left: true)
      + Self.milliseconds(samples.p99).padded(10, left: true)
      + (baseline.map { Self.milliseconds($0.median) } ?? "-").padded(13, left: true)
      + (ratio.map(Self.twoDecimals) ?? "-").padded(8, left: true)
  }

  static func milliseconds(_ micros: Double) -> String {
    let thousandths = Int(micros.rounded())
    let fraction = "\(thousandths % 1000)"
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
  }

  static func twoDecimals(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}

extension String {
  func padded(_ width: Int, left: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - count))
    return left ? blanks + self : self + blanks
  }
}
