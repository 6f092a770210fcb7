extension Color {
  /// The slot that comes closest on a terminal with fewer colours, and whether it wants bold to be
  /// as bright; nil: the terminal's standard colour.
  func slot(of colorCount: Int) -> (index: Int, isBright: Bool)? {
    guard case .indexed(let index) = self, colorCount >= 8 else { return nil }
    if Int(index) < colorCount { return (Int(index), false) }
    let nearest = index < 16 ? Int(index) : Self.nearestOfSixteen(to: index)
    if nearest < colorCount { return (nearest, false) }
    return (nearest - 8, true)
  }

  private static func nearestOfSixteen(to index: UInt8) -> Int {
    let wanted = components(of: index)
    func distance(_ slot: Int) -> Int {
      let (red, green, blue) = components(of: UInt8(slot))
      let (r, g, b) = (red - wanted.red, green - wanted.green, blue - wanted.blue)
      return 2 * r * r + 4 * g * g + 3 * b * b
    }
    return (0..<16).min { distance($0) < distance($1) } ?? 7
  }

  /// Red, green and blue of a slot: the first sixteen as xterm has them, a cube of six steps, and
  /// twenty-four greys.
  private static func components(of index: UInt8) -> (red: Int, green: Int, blue: Int) {
    let index = Int(index)
    switch index {
    case 7: return (229, 229, 229)
    case 8: return (127, 127, 127)
    case 12: return (92, 92, 255)
    case 0..<16:
      let level = index < 8 ? 205 : 255
      return ((index & 1) * level, (index >> 1 & 1) * level, (index >> 2 & 1) * level)
    case 232...255:
      let grey = 8 + (index - 232) * 10
      return (grey, grey, grey)
    default:
      let steps = [0, 95, 135, 175, 215, 255]
      let cube = index - 16
      return (steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
    }
  }
}
