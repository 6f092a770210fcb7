import DeskbellTerminal
import DeskbellText
import Glibc

/// A small program over `DeskbellTerminal` for its tests: it shows what it is told, and does with
/// the terminal what a key asks for.
@main
@MainActor
final class TerminalProbe {
  private let loop = EventLoop<String>()
  private let terminal: Terminal
  private var events: [String] = []
  private var deadline: Int?

  static func main() {
    do {
      let probe = try TerminalProbe()
      probe.run()
    } catch {
      print(error)
      exit(2)
    }
  }

  private init() throws {
    terminal = try Terminal(errorLog: getenv("PROBE_LOG").map { String(cString: $0) })
  }

  private func run() {
    loop.run(terminal, nextDeadline: { deadline }, handle: handle, flush: draw)
    terminal.close()
  }

  private func handle(_ event: LoopEvent<String>) -> Bool {
    switch event {
    case .message(let text): say("message \(text)")
    case .deadline:
      deadline = nil
      say("deadline")
    case .terminal(.key(let key)): return press(key)
    case .terminal(.paste(let text)): say(Self.describe(paste: text))
    case .terminal(.resized(let size)): say("resized \(size.columns)x\(size.rows)")
    case .terminal(.resumed): say("resumed")
    case .terminal(.mouse(let event)):
      say("mouse \(event.action) \(event.point.column),\(event.point.row)")
    case .terminal(.focus(let isHere)): say("focus \(isHere)")
    case .terminal(.endRequested): return false
    }
    return true
  }

  private func press(_ key: Key) -> Bool {
    guard case .control(let letter) = key else {
      say("key \(key)")
      return true
    }
    switch letter {
    case "q": return false
    case "z": terminal.suspend()
    case "g": terminal.ring()
    case "l": terminal.redrawAll()
    case "n": break
    case "u": say("process \(getpid())")
    case "w": say("woke \(loop.wakeUpCount)")
    case "t": deadline = 1
    case "k": ask()
    case "f":
      terminal.notify("a; b \u{1B}]0;x\u{7} é", by: .osc777)
      terminal.notify("a; b", by: .osc9)
    case "r": say("ran \(terminal.run(["sh", "-c", "echo in the shell; read line; exit 7"]))")
    case "o": say("ran \(terminal.run(["no-such-program"]))")
    case "p":
      let mailbox = loop.mailbox
      Task.detached { mailbox.post("from another thread") }
    case "y": complain()
    case "a", "e", "x": die(letter)
    default: say("key \(key)")
    }
    return true
  }

  private func die(_ letter: Character) {
    switch letter {
    case "a": abort()
    case "e": exit(3)
    default: preconditionFailure("asked to crash")
    }
  }

  /// Asks for everything that the terminal can report.
  private func ask() {
    terminal.watchMouse(true)
    terminal.watchFocus(true)
    terminal.show(title: "probe \u{1B}]52;c;x\u{7} 日本")
    say("copied \(terminal.copy("#12", throughTmux: false))")
  }

  private func complain() {
    let words = Array("a complaint\n".utf8)
    write(STDERR_FILENO, words, words.count)
  }

  private static func describe(paste text: String) -> String {
    let start = text.prefix(30).map { $0 == "\n" ? "/" : String($0) }.joined()
    return "paste \(text.utf8.count) \(start)"
  }

  private func say(_ text: String) { events.append(text) }

  private func draw() {
    var grid = Grid(size: terminal.size)
    let colors = Style(foreground: .indexed(1), background: .indexed(202))
    grid.write("probe \(terminal.size.columns)x\(terminal.size.rows)", column: 0, row: 0)
    grid.write(
      "bold", column: 20, row: 0, style: Style(foreground: .indexed(12), attributes: .bold))
    grid.write("colors", column: 30, row: 0, style: colors)
    grid.write("reverse", column: 40, row: 0, style: Style(attributes: [.reverse, .underline]))
    grid.write("日本|e\u{301}|…|│", column: 0, row: 1)
    let room = max(0, terminal.size.rows - 2)
    let first = max(0, events.count - room)
    for (offset, event) in events[first...].enumerated() {
      grid.write(DisplayText("\(first + offset + 1). \(event)"), column: 0, row: offset + 2)
    }
    grid.cursor = GridPoint(column: 3, row: 0)
    terminal.show(grid)
  }
}
