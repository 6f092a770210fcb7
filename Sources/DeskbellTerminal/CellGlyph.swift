/// The scalars of one cell as plain numbers: a frame of them is copied, compared and handed to
/// ncurses without touching the heap.
struct CellGlyph: Hashable, Sendable {
  /// 0 in the right half of a wide character.
  private(set) var base: UInt32 = 0
  private var mark1: UInt32 = 0
  private var mark2: UInt32 = 0
  private var mark3: UInt32 = 0
  private var mark4: UInt32 = 0

  init(base: UInt32) { self.base = base }

  /// Puts one more mark on the base; a fifth is left out.
  mutating func add(mark: UInt32) {
    for position in 1..<5 where self[position] == 0 {
      self[position] = mark
      return
    }
  }

  /// Takes the first scalar and at most four more: what a cell of ncurses holds.
  init(_ text: String) {
    var bytes = text.utf8.makeIterator()
    guard let first = bytes.next() else { return }
    if first < 0x80, bytes.next() == nil {
      base = UInt32(first)
      return
    }
    for (position, scalar) in text.unicodeScalars.prefix(5).enumerated() {
      self[position] = scalar.value
    }
  }

  /// The base at 0, then the marks; 0 where there is none.
  private(set) subscript(position: Int) -> UInt32 {
    get {
      switch position {
      case 0: base
      case 1: mark1
      case 2: mark2
      case 3: mark3
      default: mark4
      }
    }
    set {
      switch position {
      case 0: base = newValue
      case 1: mark1 = newValue
      case 2: mark2 = newValue
      case 3: mark3 = newValue
      default: mark4 = newValue
      }
    }
  }

  var hasMarks: Bool { mark1 != 0 }

  var marks: [UInt32] { [mark1, mark2, mark3, mark4].filter { $0 != 0 } }

  var text: String {
    var scalars = String.UnicodeScalarView()
    for position in 0..<5 where self[position] != 0 {
      if let scalar = Unicode.Scalar(self[position]) { scalars.append(scalar) }
    }
    return String(scalars)
  }
}
