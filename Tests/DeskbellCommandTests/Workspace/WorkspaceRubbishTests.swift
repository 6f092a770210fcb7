import Glibc
import HeadlessTerminal
import Testing

/// Whatever comes over the line: the program stays, and `Q` still leaves it.
@Suite struct WorkspaceRubbishTests {
  @Test(arguments: WorkspaceScreen.allCases)
  func `Every byte into every screen`(screen: WorkspaceScreen) throws {
    let robot = try WorkspaceRobot()
    try screen.show(to: robot)
    robot.terminal.send(Self.everyByte(seed: UInt64(screen.rawValue.count)))
    #expect(try robot.quitsFromAnywhere() == 0)
    #expect(try robot.desk.desk.check() == [])
  }

  @Test(arguments: WorkspaceScreen.allCases)
  func `Random escape sequences into every screen`(screen: WorkspaceScreen) throws {
    let robot = try WorkspaceRobot()
    try screen.show(to: robot)
    robot.terminal.send(Self.escapeSequences(count: 300, seed: UInt64(screen.rawValue.count)))
    #expect(try robot.quitsFromAnywhere() == 0)
    #expect(try robot.desk.desk.check() == [])
  }

  /// Without what leaves on purpose: `Q`, and `y`, which says yes to every question.
  private static func everyByte(seed: UInt64) -> [UInt8] {
    var random = SplitMix(state: seed)
    var bytes = (UInt8.min...UInt8.max).filter {
      $0 != UInt8(ascii: "Q") && $0 != UInt8(ascii: "y")
    }
    for place in bytes.indices.dropFirst() {
      bytes.swapAt(place, Int(random.next() % UInt64(place + 1)))
    }
    return bytes
  }

  private static func escapeSequences(count: Int, seed: UInt64) -> [UInt8] {
    var random = SplitMix(state: seed)
    let openings = ["\u{1B}[", "\u{1B}O", "\u{1B}]", "\u{1B}P", "\u{1B}[?", "\u{1B}[<", "\u{1B}[["]
    return (0..<count).flatMap { _ -> [UInt8] in
      var bytes = Array(openings[Int(random.next() % UInt64(openings.count))].utf8)
      for _ in 0..<(random.next() % 12) {
        // Parameters, separators and now and then anything at all.
        let byte = random.next()
        bytes.append(byte % 9 == 0 ? UInt8(byte >> 8 & 0xFF) : 0x30 + UInt8(byte >> 8 & 0x0B))
      }
      bytes.append(0x40 + UInt8(random.next() % 0x3F))
      return bytes.map { $0 == UInt8(ascii: "Q") || $0 == UInt8(ascii: "y") ? 0x7E : $0 }
    }
  }
}
