import CNcurses

/// Pairs of colours as ncurses numbers them, made when they are first needed.
@MainActor
struct ColorPairs {
  let colorCount: Int
  private let capacity: Int
  private let hasStandardColors: Bool
  private var numbers: [UInt32: Int32] = [:]

  /// After `start_color`.
  init() {
    hasStandardColors = use_default_colors() == OK
    colorCount = has_colors() ? Int(cncurses_color_count()) : 0
    capacity = Int(cncurses_pair_count())
  }

  /// The pair for a style and the attributes that its colours bring along; 0 is the standard pair,
  /// also when there are no pairs left.
  mutating func pair(for style: Style) -> (number: Int32, attributes: attr_t) {
    let foreground = style.foreground.slot(of: colorCount)
    let background = style.background.slot(of: colorCount)
    let attributes = foreground?.isBright == true ? cncurses_bold : 0
    if foreground == nil, background == nil { return (0, 0) }
    let front = Int32(foreground?.index ?? (hasStandardColors ? -1 : 7))
    let back = Int32(background?.index ?? (hasStandardColors ? -1 : 0))
    let name = UInt32(front + 1) << 16 | UInt32(back + 1)
    if let number = numbers[name] { return (number, attributes) }
    let number = Int32(numbers.count + 1)
    guard Int(number) < capacity, init_extended_pair(number, front, back) == OK else {
      return (0, attributes)
    }
    numbers[name] = number
    return (number, attributes)
  }
}
