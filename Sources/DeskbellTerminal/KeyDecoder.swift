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
  /// An answer of the terminal that has not ended.
  private var string: ControlString?

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
    if string != nil { return 500 }
    guard let first = held.first else { return nil }
    // An Escape alone must not feel slow; half a character, or half a sequence, comes only from a
    // slow line, and must not become keys.
    guard first == Self.escape else { return 1000 }
    return held.count == 1 ? 25 : held.count == 2 ? 100 : 500
  }

  mutating func feed(_ bytes: some Collection<UInt8>) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    if paste != nil {
      take(pasted: bytes, &events)
    } else if string != nil {
      held = goOn(with: Array(bytes)[...])
      decodeHeld(&events)
    } else {
      held.append(contentsOf: bytes)
      decodeHeld(&events)
    }
    return events
  }

  /// Nothing more came: what was held back is what it looks like.
  mutating func pause() -> [TerminalEvent] {
    if let text = paste?.takeAll(charset) {
      paste = nil
      return text.isEmpty ? [] : [.paste(text)]
    }
    if let unended = string {
      string = nil
      // Nothing behind it: somebody pressed Alt with that letter.
      return unended.isEmpty ? [.key(Self.alt(unended.introducer))] : []
    }
    defer { held = [] }
    guard held.first == Self.escape else { return [] }
    switch held.count {
    case 1: return [.key(.escape)]
    case 2 where held[1] == Self.escape: return [.key(.escape), .key(.escape)]
    case 2: return [.key(Self.alt(held[1]))]
    // Half a sequence: no keys that somebody pressed.
    default: return []
    }
  }

  // MARK: -

  private static let escape: UInt8 = 0x1B

  /// What the bytes at one place are.
  private enum Step {
    case event(TerminalEvent, length: Int)
    /// Nothing that means anything here.
    case skip(length: Int)
    case pasteStart(length: Int)
    /// An answer of the terminal begins.
    case stringStart(ControlString, length: Int)
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
      case .stringStart(let begun, let length):
        string = begun
        held = goOn(with: held[(position + length)...])
        position = 0
      }
    }
    held.removeAll(keepingCapacity: true)
  }

  /// Swallows what belongs to the terminal's answer; what follows it.
  private mutating func goOn(with bytes: ArraySlice<UInt8>) -> [UInt8] {
    switch string?.take(bytes) {
    case .ended(let end):
      string = nil
      return Array(bytes[end...])
    case .brokenByEscape(let place):
      string = nil
      return [Self.escape] + bytes[place...]
    case .goesOn, nil: return []
    }
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
    case .invalid: return c1Step(first, bytes, length: 1)
    case .scalar(let scalar, let length):
      if scalar.value < 0xA0 { return c1Step(UInt8(scalar.value), bytes, length: length) }
      return .event(.key(.character(Character(scalar))), length: length)
    }
  }

  /// A control of one byte that begins a sequence is short for Escape and a letter.
  private func c1Step(_ control: UInt8, _ bytes: ArraySlice<UInt8>, length: Int) -> Step {
    guard let letter = ControlString.introducers[control] else { return .skip(length: length) }
    let long = [Self.escape, letter] + bytes.dropFirst(length)
    let difference = length - 2
    switch escapeStep(long[...]) {
    case .event(let event, let length): return .event(event, length: length + difference)
    case .skip(let length): return .skip(length: length + difference)
    case .pasteStart(let length): return .pasteStart(length: length + difference)
    case .stringStart(let string, let length):
      return .stringStart(string, length: length + difference)
    case .needsMore: return .needsMore
    }
  }

  /// Alt with a key that sends this byte.
  private static func alt(_ byte: UInt8) -> Key { .alt(Character(Unicode.Scalar(byte))) }

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
    if ControlString.isIntroducer(second) {
      return .stringStart(ControlString(second), length: 2)
    }
    return altStep(bytes, second)
  }

  /// An Escape with something right behind it, in one read or within the patience for an Escape: Alt
  /// with that key. It must not count as Esc and the key, which would close a text and act.
  private func altStep(_ bytes: ArraySlice<UInt8>, _ second: UInt8) -> Step {
    if second == Self.escape {
      guard let third = bytes.dropFirst(2).first else { return .needsMore }
      // Alt with an arrow, as rxvt sends it.
      let isSequence = third == UInt8(ascii: "[") || third == UInt8(ascii: "O")
      return isSequence ? .skip(length: 1) : .event(.key(.escape), length: 1)
    }
    if second < 0x80 { return .event(.key(Self.alt(second)), length: 2) }
    switch charset.decode(bytes.dropFirst()) {
    case .needsMore: return .needsMore
    case .invalid: return .skip(length: 2)
    case .scalar(let scalar, let length):
      guard scalar.value >= 0xA0 else { return .skip(length: 1 + length) }
      return .event(.key(.alt(Character(scalar))), length: 1 + length)
    }
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
    guard index < bytes.endIndex else {
      guard bytes.count > 64 else { return nil }
      return .stringStart(ControlString(UInt8(ascii: "[")), length: bytes.count)
    }
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
    // Where the cursor is: an answer, not F3 with a modifier, which looks the same in the first row.
    if isControlSequence, final == UInt8(ascii: "R"), numbers.count > 1 {
      return .skip(length: length)
    }
    if isControlSequence, final == UInt8(ascii: "~"), numbers.first == 200 {
      return .pasteStart(length: length)
    }
    // Escape as terminals send it that do not leave it to a pause (kitty's keyboard protocol).
    if isControlSequence, final == UInt8(ascii: "u"), numbers == [27] {
      return .event(.key(.escape), length: length)
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
