import CTextWidth

/// Reads foreign text scalar by scalar and keeps what every terminal shows alike.
///
/// Each base takes a cell of its own with at most four marks. Format characters and variation
/// selectors are dropped, an emoji sequence is shown as its first emoji, and what glibc does not
/// know is U+FFFD, because terminals disagree on the columns of all of these.
struct Gate {
  /// Tabs go to the next multiple of this when set, else they are one blank.
  var tabStop: Int?

  private static let maximumMarks = 4
  private static let chunk = 128

  private let limit: Int
  private var output: [UInt8] = []
  private var ends: [GlyphEnd] = []
  private var columns = 0
  private var isFull = false
  private var isPlain = true

  private var takesMarks = false
  private var marks = 0
  private var endsInPictograph = false
  private var endsInJoiner = false
  private var endsInCarriageReturn = false

  init(limit: Int, tabStop: Int? = nil) {
    self.limit = limit
    self.tabStop = tabStop
  }

  /// Reads until the text ends or the limit is reached. Marks and dropped characters take no
  /// columns, so what is read is bounded as well.
  mutating func read(_ foreign: String) {
    let (scaled, isHuge) = limit.multipliedReportingOverflow(by: 16)
    var budget = isHuge ? Int.max : scaled + 64
    let length = foreign.utf8.count
    output.reserveCapacity(min(length, budget))
    ends.reserveCapacity(min(length, limit, 1024))
    let size = min(Self.chunk, length)
    var scalars = [UInt32](repeating: 0, count: size)
    var widths = [Int8](repeating: 0, count: size)
    var source = foreign.unicodeScalars.makeIterator()
    while !isFull, budget > 0 {
      var count = 0
      while count < min(size, budget), let scalar = source.next() {
        scalars[count] = scalar.value
        count += 1
      }
      guard count > 0 else { return }
      budget -= count
      ct_widths(scalars, count, &widths)
      for index in 0..<count where !isFull { take(scalars[index], width: Int(widths[index])) }
    }
  }

  func finish() -> DisplayText {
    DisplayText(
      string: String(decoding: output, as: UTF8.self), columns: columns, ends: isPlain ? [] : ends)
  }

  private mutating func take(_ value: UInt32, width: Int) {
    if 0x20...0x7E ~= value { return putBase(value, columns: 1) }
    if ForeignScalar.isControl(value) {
      let endsPair = value == 0x0A && endsInCarriageReturn
      if !endsPair { putControl(value) }
      endsInCarriageReturn = value == 0x0D
      return
    }
    if value == ForeignScalar.joiner {
      endsInJoiner = endsInPictograph
      return
    }
    if ForeignScalar.isDropped(value) { return }
    if endsInPictograph {
      if ForeignScalar.isSkinTone(value) { return }
      if endsInJoiner, ForeignScalar.isPictograph(value) {
        endsInJoiner = false
        return
      }
    }
    switch width {
    case 0: putMark(value)
    case 1, 2: putBase(value, columns: width)
    default: putBase(ForeignScalar.replacement, columns: 1)
    }
    if width != 0 { endsInPictograph = ForeignScalar.isPictograph(value) }
  }

  private mutating func putControl(_ value: UInt32) {
    if value == 0x09, let tabStop {
      let blanks = tabStop - columns % tabStop
      for _ in 0..<blanks { putBase(0x20, columns: 1) }
    } else {
      let isBlank = value == 0x09 || ForeignScalar.isLineBreak(value)
      putBase(isBlank ? 0x20 : ForeignScalar.replacement, columns: 1)
    }
    takesMarks = false
  }

  private mutating func putBase(_ value: UInt32, columns width: Int) {
    guard columns + width <= limit, output.count + 4 <= GlyphEnd.maximumBytes else {
      isFull = true
      return
    }
    append(value)
    columns += width
    if width != 1 || value >= 0x80 { isPlain = false }
    ends.append(GlyphEnd(byte: output.count, columns: width))
    marks = 0
    takesMarks = true
    endsInPictograph = false
    endsInJoiner = false
    endsInCarriageReturn = false
  }

  /// Puts a mark on the last glyph, or on a dotted circle when there is nothing it may sit on.
  private mutating func putMark(_ value: UInt32) {
    if !takesMarks { putBase(ForeignScalar.dottedCircle, columns: 1) }
    guard !isFull, let last = ends.last, marks < Self.maximumMarks else { return }
    marks += 1
    append(value)
    isPlain = false
    ends[ends.count - 1] = GlyphEnd(byte: output.count, columns: last.columns)
  }

  private mutating func append(_ value: UInt32) {
    if value < 0x80 {
      output.append(UInt8(value))
    } else if let scalar = Unicode.Scalar(value) {
      output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
