/// What was done with the mouse, as SGR reports (DEC private mode 1006) tell it.
public struct MouseEvent: Hashable, Sendable {
  public enum Action: Hashable, Sendable {
    case press, release, wheelUp, wheelDown
    /// The mouse was moved with a button held.
    case drag
  }

  public enum Button: Hashable, Sendable {
    case left, middle, right
    /// A wheel, or one that has no name.
    case other
  }

  public var action: Action
  public var button: Button
  public var point: GridPoint

  public init(_ action: Action, button: Button = .left, at point: GridPoint) {
    self.action = action
    self.button = button
    self.point = point
  }
}

extension MouseEvent {
  /// Reads `CSI < code ; column ; row` with its final byte; nil where it is no such report.
  ///
  /// - Parameter numbers: The three numbers; columns and rows count from 1.
  init?(numbers: [Int], final: UInt8) {
    guard numbers.count == 3, final == UInt8(ascii: "M") || final == UInt8(ascii: "m"),
      (0..<256).contains(numbers[0]), (1...10_000).contains(numbers[1]),
      (1...10_000).contains(numbers[2])
    else { return nil }
    let code = numbers[0]
    point = GridPoint(column: numbers[1] - 1, row: numbers[2] - 1)
    // Buttons behind the fifth, and wheels that turn sideways.
    guard code < 128 else { return nil }
    if code & 64 != 0 {
      guard code & 3 < 2, final == UInt8(ascii: "M") else { return nil }
      action = code & 3 == 0 ? .wheelUp : .wheelDown
      button = .other
      return
    }
    button = [Button.left, .middle, .right, .other][code & 3]
    action = final == UInt8(ascii: "m") ? .release : code & 32 != 0 ? .drag : .press
  }
}
