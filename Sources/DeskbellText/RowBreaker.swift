/// Decides where a line that is too long goes on in the next row. Works on units of any kind, so
/// that text to read and text being written are wrapped alike.
public struct RowBreaker: Sendable {
  /// What matters of one unit.
  public struct Unit: Sendable {
    public var columns: Int
    public var kind: BreakKind

    public init(columns: Int, kind: BreakKind) {
      self.columns = columns
      self.kind = kind
    }
  }

  /// Columns for everything but the spaces at the end of a row; at least 2.
  public let columns: Int
  /// Columns beyond those that spaces at the end of a row may take.
  public let hanging: Int

  public init(columns: Int, hanging: Int) {
    self.columns = max(2, columns)
    self.hanging = hanging
  }

  /// The unit that begins the row after the one that begins with `start`; `count` when there is
  /// none. Depends on nothing before `start`. `unit` is given a number and the column it stands in.
  public func rowEnd(from start: Int, count: Int, unit: (Int, Int) -> Unit) -> Int {
    var used = 0
    var lastBreak = start
    var previous: BreakKind?
    for position in start..<max(start, count) {
      let current = unit(position, used)
      if current.kind == .space {
        let room = hanging == .max ? .max : columns + hanging
        if current.columns > room - used { return max(position, start + 1) }
        lastBreak = position + 1
      } else {
        if let previous, BreakKind.canBreak(between: previous, current.kind) {
          lastBreak = position
        }
        if used + current.columns > columns {
          return lastBreak > start ? lastBreak : max(position, start + 1)
        }
      }
      used += current.columns
      previous = current.kind
    }
    return count
  }
}
