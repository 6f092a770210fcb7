import CLinux
import CVTerm
import Glibc

/// A program in a pseudo-terminal, and an emulator that reads what it draws.
///
/// Nothing happens by itself: the `wait` functions let the emulator read, and judge the screen only
/// between frames, since half a frame may look like anything.
public final class HeadlessTerminal {
  private let process: PseudoTerminalProcess
  private let emulator: OpaquePointer
  private let screen: OpaquePointer
  private let state = UnsafeMutablePointer<cvterm_state>.allocate(capacity: 1)
  private var reader = OutputReader()
  private var hasEnded = false
  public private(set) var size: (columns: Int, rows: Int)
  /// Everything that the program has sent.
  public private(set) var bytes: [UInt8] = []

  /// Starts a program. Its environment is made from nothing: an xterm with 256 colours and UTF-8,
  /// and what `environment` adds or replaces; an empty value removes a variable.
  public init(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
    size: (columns: Int, rows: Int) = (80, 24)
  ) throws {
    var variables = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "TZ": "UTC",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    if let profile = getenv("LLVM_PROFILE_FILE") {  // Coverage of the program counts as well.
      variables["LLVM_PROFILE_FILE"] = String(cString: profile)
    }
    variables.merge(environment) { $1 }
    process = try PseudoTerminalProcess(
      path, arguments, environment: variables.filter { !$0.value.isEmpty }, size: size)
    self.size = size
    emulator = vterm_new(Int32(size.rows), Int32(size.columns))
    vterm_set_utf8(emulator, 1)
    screen = vterm_obtain_screen(emulator)
    state.initialize(to: cvterm_state())
    cvterm_watch(screen, state)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(emulator)
    state.deallocate()
  }

  /// The path of an executable of this package, built beside the running test.
  public static func builtProgram(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = String(
      decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return path.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/" + name
  }

  // MARK: - What is on the screen

  /// The rows as text, without trailing blanks.
  public var lines: [String] {
    (0..<size.rows).map { row in
      var line = (0..<size.columns).map { cell(column: $0, row: row).text }.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The whole screen as text.
  public var text: String { lines.joined(separator: "\n") }

  public func cell(column: Int, row: Int) -> ScreenCell {
    var flat = cvterm_cell()
    guard cvterm_get_cell(screen, Int32(row), Int32(column), &flat) else {
      return ScreenCell(text: " ", columns: 1)
    }
    var scalars = String.UnicodeScalarView()
    withUnsafeBytes(of: flat.scalars) { buffer in
      scalars.append(
        contentsOf: buffer.bindMemory(to: UInt32.self).prefix(Int(flat.count))
          .compactMap(Unicode.Scalar.init))
    }
    let text = flat.columns == 0 ? "" : scalars.isEmpty ? " " : String(scalars)
    return ScreenCell(
      text: text, columns: Int(flat.columns), isBold: flat.bold, isItalic: flat.italic,
      isUnderlined: flat.underline, isReversed: flat.reverse,
      foreground: flat.foreground < 0 ? nil : Int(flat.foreground),
      background: flat.background < 0 ? nil : Int(flat.background))
  }

  public var cursor: (column: Int, row: Int) {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(emulator), &position)
    return (Int(position.col), Int(position.row))
  }

  public var isCursorVisible: Bool { state.pointee.cursor_visible }
  public var onAlternateScreen: Bool { state.pointee.alternate_screen }
  /// How often the bell has rung.
  public var bellCount: Int { Int(state.pointee.bells) }
  /// Frames that the program has finished.
  public var frameCount: Int { reader.frameCount }

  /// Whether the terminal's modes are those of a shell's: lines are edited and echoed, Ctrl-C is a
  /// signal, output becomes whole lines.
  public var hasShellModes: Bool {
    var modes = termios()
    guard tcgetattr(process.master, &modes) == 0 else { return false }
    let local = tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    return modes.c_lflag & local == local && modes.c_iflag & tcflag_t(ICRNL) != 0
      && modes.c_oflag & tcflag_t(OPOST | ONLCR) == tcflag_t(OPOST | ONLCR)
  }

  // MARK: - What a person does

  public func press(_ keys: PressedKey...) {
    for key in keys {
      // The form that needs no pause behind it, in which a key would be taken for Alt with it.
      if case .escape = key { send("\u{1B}[27u") } else { key.send(to: emulator) }
    }
    sendAnswers()
  }

  /// Bytes as a terminal would send them.
  public func send(_ text: String) { send(Array(text.utf8)) }

  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    let end = Self.now + 20_000  // For a program that has stopped reading.
    while !rest.isEmpty, !hasEnded, Self.now < end {
      let count = rest.withUnsafeBytes { write(process.master, $0.baseAddress, $0.count) }
      if count > 0 { rest.removeFirst(count) } else { pump(milliseconds: 10) }
    }
  }

  /// Pastes as a terminal in bracketed paste mode does.
  public func paste(_ text: String) { send("\u{1B}[200~" + text + "\u{1B}[201~") }

  public func resize(columns: Int, rows: Int) {
    size = (columns, rows)
    vterm_set_size(emulator, Int32(rows), Int32(columns))
    _ = clinux_set_window_size(process.master, Int32(rows), Int32(columns))
  }

  /// Sends a signal to the program.
  public func kill(_ signal: Int32) { Glibc.kill(process.identifier, signal) }

  /// Takes the terminal away, as when its window is closed or a connection breaks.
  public func hangUp() {
    process.closeMaster()
    hasEnded = true
  }

  /// The process that was started.
  public var processIdentifier: Int32 { process.identifier }

  // MARK: - Waiting

  /// Waits until the screen satisfies a condition, and no frame is half drawn.
  /// - Parameters:
  ///   - what: names the condition in the error.
  ///   - seconds: after which it is given up; a generous bound, not a pause.
  public func wait(
    _ what: String = "what was waited for", seconds: Double = 20,
    until condition: (HeadlessTerminal) -> Bool
  ) throws {
    let end = Self.now + Int(seconds * 1000)
    while reader.isInsideFrame || !condition(self) {
      if hasEnded { throw HeadlessTerminalError.ended(what, screen: lines) }
      let left = end - Self.now
      guard left > 0 else { throw HeadlessTerminalError.timedOut(what, screen: lines) }
      pump(milliseconds: Int32(left))
    }
  }

  /// Waits until a text is on the screen.
  public func wait(for text: String, seconds: Double = 20) throws {
    try wait("“\(text)”", seconds: seconds) { $0.lines.contains { $0.contains(text) } }
  }

  /// Does something and waits until the program has drawn a frame after it; the bytes sent for it.
  @discardableResult
  public func frame(after action: () -> Void) throws -> ArraySlice<UInt8> {
    let (count, start) = (frameCount, bytes.count)
    action()
    try wait("frame") { $0.frameCount > count }
    return bytes[start...]
  }

  /// Waits until the program has ended and everything it sent is read; its exit status as shells
  /// count it (128 + signal).
  public func waitForExit(seconds: Double = 20) throws -> Int32 {
    let end = Self.now + Int(seconds * 1000)
    while Self.now < end {
      if !hasEnded { pump(milliseconds: 5) }
      if let status = process.takeStatus() {
        while !hasEnded, pump(milliseconds: 0) {}
        return status
      }
      if hasEnded { poll(nil, 0, 1) }
    }
    throw HeadlessTerminalError.timedOut("end of the program", screen: lines)
  }

  /// Lets the emulator read what has come, after waiting for it; whether there was anything.
  @discardableResult
  private func pump(milliseconds: Int32) -> Bool {
    var ready = pollfd(fd: process.master, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(process.master, &buffer, buffer.count)
    if count <= 0 {
      hasEnded = count == 0 || errno != EAGAIN  // EIO: nobody has the other side open.
      return false
    }
    bytes += buffer[..<count]
    let fed = reader.read(buffer[..<count])
    fed.withUnsafeBytes { buffer in
      _ = vterm_input_write(
        emulator, buffer.assumingMemoryBound(to: CChar.self).baseAddress, buffer.count)
    }
    sendAnswers()
    return true
  }

  /// What the emulator has to say: keys, and answers to questions of the program.
  private func sendAnswers() {
    var buffer = [CChar](repeating: 0, count: 4096)
    while case let count = vterm_output_read(emulator, &buffer, buffer.count), count > 0 {
      send(buffer[..<count].map(UInt8.init(bitPattern:)))
    }
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
