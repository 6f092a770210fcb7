import DeskbellTerminal

/// A colour in eight bits a channel, as scheme files give it.
struct RGB: Hashable, Sendable {
  var red: UInt8
  var green: UInt8
  var blue: UInt8

  init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Six hexadecimal digits, or three of which each stands for two, with or without `#`.
  init?(hex: String) {
    var digits = Array(hex.hasPrefix("#") ? hex.dropFirst() : hex[...])
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    guard digits.count == 6, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }),
      let value = UInt32(String(digits), radix: 16)
    else { return nil }
    self.init(
      red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
  }

  /// A colour of the fixed part of the 256: the cube from 16 on and the greys from 232 on.
  init(fixed index: UInt8) {
    if index >= 232 {
      let level = 8 + 10 * (index - 232)
      self.init(red: level, green: level, blue: level)
      return
    }
    let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
    let cube = Int(index) - 16
    self.init(
      red: levels[cube / 36], green: levels[cube / 6 % 6], blue: levels[cube % 6])
  }

  /// The nearest of the 240 colours that are the same on every terminal.
  var nearestFixed: Color {
    let nearest = (UInt8(16)...255).min {
      distance(to: RGB(fixed: $0)) < distance(to: RGB(fixed: $1))
    }
    return nearest.map { .indexed($0) } ?? .standard
  }

  /// How different two colours look: squared channel differences, weighted by the mean of the reds,
  /// the usual cheap stand-in for a perceptual distance.
  private func distance(to other: RGB) -> Int {
    let mean = (Int(red) + Int(other.red)) / 2
    let (dr, dg, db) = (
      Int(red) - Int(other.red), Int(green) - Int(other.green), Int(blue) - Int(other.blue)
    )
    return (512 + mean) * dr * dr + 1024 * dg * dg + (767 - mean) * db * db
  }
}
