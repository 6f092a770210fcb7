/// Turns the bytes of a terminal into keys and pastes.
///
/// A value without a clock: bytes that may go on are held back, and whoever feeds it calls `pause`
/// when nothing came for `patience` milliseconds.
struct KeyDecoder {
  private let table: KeyTable
  private let charset: Charset
  private let pasteLimit: Int
  /// What has come and is not decided yet.
  private var held: [UInt8] = []
  private var paste: PasteBuffer?

  /// - Parameter pasteLimit: a paste of more bytes comes as several, so that one without an end does
  ///   not take all memory.
  init(table: KeyTable = KeyTable(), charset: Charset = .utf8, pasteLimit: Int = 4 << 20) {
    self.pasteLimit = pasteLimit
    self.table = table
    self.charset = charset
  }

  /// How long to wait for more before `pause`, in milliseconds; nil: nothing is held back.
  var patience: Int? {
    if paste != nil { return 1000 }
    guard let first = held.first else { return nil }
    // An Escape alone must not feel slow; half a character comes only from a slow line.
    return first == Self.escape ? 25 : 1000
  }

  mutating func feed(_ bytes: some Collection<UInt8>) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    if paste == nil {
      held.append(contentsOf: bytes)
      decodeHeld(&events)
    } else {
      take(pasted: bytes, &events)
    }
    return events
  }

  /// Nothing more came: what was held back is what it looks like.
  mutating func pause() -> [TerminalEvent] {
    if let text = paste?.takeAll(charset) {
      paste = nil
      return text.isEmpty ? [] : [.paste(text)]
    }
    guard let first = held.first else { return [] }
    let rest = held.dropFirst()
    held = []
    guard first == Self.escape else { return [] }
    return [.key(.escape)] + feed(Array(rest))
  }

  // MARK: -

  private static let escape: UInt8 = 0x1B

  /// What the bytes at one place are.
  private enum Step {
    case event(TerminalEvent, length: Int)
    /// Nothing that means anything here.
    case skip(length: Int)
    case pasteStart(length: Int)
    case needsMore
  }

  private mutating func decodeHeld(_ events: inout [TerminalEvent]) {
    var position = 0
    while position < held.count {
      switch step(at: held[position...]) {
      case .event(let event, let length):
        events.append(event)
        position += length
      case .skip(let length): position += length
      case .needsMore:
        held.removeFirst(position)
        return
      case .pasteStart(let length):
        let pasted = Array(held[(position + length)...])
        held = []
        paste = PasteBuffer(limit: pasteLimit)
        take(pasted: pasted, &events)
        return
      }
    }
    held.removeAll(keepingCapacity: true)
  }

  private mutating func take(pasted bytes: some Collection<UInt8>, _ events: inout [TerminalEvent])
  {
    guard let rest = paste?.append(bytes) else {
      if let text = paste?.takeOverflow(charset) { events.append(.paste(text)) }
      return
    }
    if let text = paste?.takeAll(charset), !text.isEmpty { events.append(.paste(text)) }
    paste = nil
    held = rest
    decodeHeld(&events)
  }

  private func step(at bytes: ArraySlice<UInt8>) -> Step {
    guard let first = bytes.first else { return .needsMore }
    if first == Self.escape { return escapeStep(bytes) }
    if first < 0x80 {
      guard let key = Self.controlOrASCII(first) else { return .skip(length: 1) }
      return .event(.key(key), length: 1)
    }
    switch charset.decode(bytes) {
    case .needsMore: return .needsMore
    case .invalid: return .skip(length: 1)
    case .scalar(let scalar, let length):
      if scalar.value < 0xA0 { return .skip(length: length) }
      return .event(.key(.character(Character(scalar))), length: length)
    }
  }

  static func controlOrASCII(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x00: nil
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: .character(Character(Unicode.Scalar(byte)))
    }
  }

  private func escapeStep(_ bytes: ArraySlice<UInt8>) -> Step {
    if let (key, length) = table.key(at: bytes) { return .event(.key(key), length: length) }
    guard let second = bytes.dropFirst().first else { return .needsMore }
    if second == UInt8(ascii: "[") || second == UInt8(ascii: "O") {
      return sequenceStep(bytes) ?? .needsMore
    }
    if table.isBeginning(bytes) { return .needsMore }
    // Esc and then a key, or Alt with it: terminals do not tell, and no command of ours has Alt.
    return .event(.key(.escape), length: 1)
  }

  /// nil: the sequence has no end yet.
  private func sequenceStep(_ bytes: ArraySlice<UInt8>) -> Step? {
    let start = bytes.startIndex
    let isControlSequence = bytes[start + 1] == UInt8(ascii: "[")
    var index = start + 2
    // The Linux console sends CSI [ A … CSI [ E for F1 to F5.
    if isControlSequence, index < bytes.endIndex, bytes[index] == UInt8(ascii: "[") {
      guard index + 1 < bytes.endIndex else { return nil }
      let number = Int(bytes[index + 1]) - Int(UInt8(ascii: "A")) + 1
      return (1...5).contains(number)
        ? .event(.key(.function(number)), length: 4) : .skip(length: 4)
    }
    while index < bytes.endIndex, (0x20...0x3F).contains(bytes[index]) { index += 1 }
    guard index < bytes.endIndex else { return bytes.count > 64 ? .skip(length: bytes.count) : nil }
    let length = index - start + 1
    let final = bytes[index]
    guard (0x40...0x7E).contains(final) else { return .skip(length: length - 1) }
    if isControlSequence, length == 3, let step = reportStep(bytes, final: final) { return step }
    // Answers and reports of a terminal begin with one of < = > ? and are no keys.
    if (0x3C...0x3F).contains(bytes[start + 2]) {
      guard isControlSequence, bytes[start + 2] == UInt8(ascii: "<"),
        let mouse = MouseEvent(numbers: Self.numbers(bytes[(start + 3)..<index]), final: final)
      else { return .skip(length: length) }
      return .event(.mouse(mouse), length: length)
    }
    let numbers = Self.numbers(bytes[(start + 2)..<index])
    if isControlSequence, final == UInt8(ascii: "~"), numbers.first == 200 {
      return .pasteStart(length: length)
    }
    guard let key = Self.key(isControlSequence, final: final, numbers: numbers) else {
      return .skip(length: length)
    }
    return .event(.key(key), length: length)
  }

  /// The numbers between the semicolons; 0 for what is none.
  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int] {
    bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
  }

  /// Reports without numbers: the focus, and clicks as terminals tell them that do not know mode
  /// 1006, whose three bytes must not become keys.
  private func reportStep(_ bytes: ArraySlice<UInt8>, final: UInt8) -> Step? {
    switch final {
    case UInt8(ascii: "I"): return .event(.focus(true), length: 3)
    case UInt8(ascii: "O"): return .event(.focus(false), length: 3)
    case UInt8(ascii: "M"):
      guard bytes.count >= 6 else { return .needsMore }
      let values = bytes.dropFirst(3).prefix(3).map { Int($0) - 32 }
      // Here a release does not say of which button.
      let isRelease = values[0] & 67 == 3
      let final = UInt8(ascii: isRelease ? "m" : "M")
      return MouseEvent(numbers: values, final: final).map { .event(.mouse($0), length: 6) }
        ?? .skip(length: 6)
    default: return nil
    }
  }

  private static func key(_ isControlSequence: Bool, final: UInt8, numbers: [Int]) -> Key? {
    if isControlSequence, final == UInt8(ascii: "~") {
      return KeyTable.numberedKey(numbers.first ?? 0)
    }
    let modifier = numbers.last ?? 0
    if isControlSequence || modifier > 0 {
      return KeyTable.cursorKey(final: final, modifier: modifier)
    }
    return KeyTable.keypadKey(final: final)
  }
}
