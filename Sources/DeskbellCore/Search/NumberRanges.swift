/// Whole numbers from 1, as ranges that rise and do not touch.
public struct NumberRanges: Hashable, Sendable {
  public let ranges: [ClosedRange<Int64>]

  public init(_ ranges: [ClosedRange<Int64>]) {
    var merged: [ClosedRange<Int64>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, last.upperBound == .max || range.lowerBound <= last.upperBound + 1
      {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    self.ranges = merged
  }

  public func contains(_ number: Int64) -> Bool { ranges.contains { $0.contains(number) } }

  /// Reads `7`, `>=2`, `<5` and `2..4`; nil for what is none of them.
  init?(query text: String) {
    if let dots = text.firstRange(of: "..") {
      let (first, last) = (text[..<dots.lowerBound], text[dots.upperBound...])
      let start = first.isEmpty ? 1 : Self.number(first)
      let end = last.isEmpty ? .max : Self.number(last)
      guard let start, let end, start <= end, !(first.isEmpty && last.isEmpty) else { return nil }
      self.init([start...end])
      return
    }
    let sign = [">=", "<=", ">", "<", "="].first { text.hasPrefix($0) } ?? ""
    guard let number = Self.number(text.dropFirst(sign.count)) else { return nil }
    switch sign {
    case ">=": self.init([number...Int64.max])
    case ">" where number < .max: self.init([(number + 1)...Int64.max])
    case "<=": self.init([1...number])
    case "<" where number > 1: self.init([1...(number - 1)])
    case "", "=": self.init([number...number])
    default: return nil
    }
  }

  private static func number(_ text: Substring) -> Int64? {
    let digits = text.hasPrefix("#") ? text.dropFirst() : text
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int64(digits),
      number > 0
    else { return nil }
    return number
  }

  /// As a query says it.
  var queryText: String {
    ranges.map { range in
      if range.lowerBound == range.upperBound { return "\(range.lowerBound)" }
      if range.upperBound == .max { return ">=\(range.lowerBound)" }
      return "\(range.lowerBound)..\(range.upperBound)"
    }.joined(separator: ",")
  }
}
