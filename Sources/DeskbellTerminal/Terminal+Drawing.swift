import CLinux
import CNcurses
import Glibc

extension Terminal {
  /// Shows a frame; only what differs from the last one is sent, and nothing when nothing does.
  public func show(_ grid: Grid) {
    guard holder == .program, grid != shown else { return }
    let before = shown?.size == grid.size ? shown : nil
    if before == nil { werase(cncurses_screen()) }
    for row in 0..<min(grid.size.rows, size.rows) {
      let cells = grid.row(row)
      if let before, before.row(row) == cells { continue }
      line.removeAll(keepingCapacity: true)
      encoder.encode(cells.prefix(size.columns), into: &line)
      cncurses_put_row(Int32(row), line, Int32(line.count))
    }
    place(cursor: grid.cursor)
    wnoutrefresh(cncurses_screen())
    doupdate()
    output.sendFrame(opening: sequences.frameStart, closing: sequences.frameEnd)
    shown = grid
  }

  private func place(cursor: GridPoint?) {
    let screen = cncurses_screen()
    let visible = cursor.flatMap { point in
      (0..<size.columns).contains(point.column) && (0..<size.rows).contains(point.row) ? point : nil
    }
    if let visible { wmove(screen, Int32(visible.row), Int32(visible.column)) }
    leaveok(screen, visible == nil)  // A hidden cursor may stay where the drawing ended.
    guard showsCursor != (visible != nil) else { return }
    showsCursor = visible != nil
    curs_set(visible != nil ? 1 : 0)
  }

  /// Forgets what is on the screen, so that the next frame is sent whole.
  public func redrawAll() {
    shown = nil
    cncurses_repaint_all()
  }

  /// Rings the bell.
  public func ring() {
    guard holder == .program else { return }
    beep()
    output.send()
  }

  /// Asks the kernel for the size of the terminal; whether it has changed.
  @discardableResult
  func adoptSize() -> Bool {
    guard let now = Self.windowSize else { return false }
    if Int32(now.columns) != cncurses_columns() || Int32(now.rows) != cncurses_rows() {
      resizeterm(Int32(now.rows), Int32(now.columns))
    }
    guard now != size else { return false }
    size = now
    redrawAll()
    return true
  }

  /// The window, as far as it is used: whoever sends sizes of thousands (a message of an SSH client is
  /// enough) must not have us fill the memory with cells.
  static var windowSize: GridSize? {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard clinux_window_size(STDOUT_FILENO, &rows, &columns), rows > 0, columns > 0 else {
      return nil
    }
    return GridSize(columns: min(Int(columns), 500), rows: min(Int(rows), 200))
  }

  /// Has curses begin with the size of the window, whatever the environment says of it.
  static func withWindowSize<Value>(_ body: () throws -> Value) rethrows -> Value {
    for (name, value) in [("COLUMNS", windowSize?.columns), ("LINES", windowSize?.rows)] {
      if let value { setenv(name, "\(value)", 1) } else { unsetenv(name) }
    }
    // Programs that are started from here find out for themselves.
    defer { for name in ["COLUMNS", "LINES"] { unsetenv(name) } }
    return try body()
  }
}
