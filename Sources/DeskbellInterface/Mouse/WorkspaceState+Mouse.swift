import DeskbellCore
import DeskbellTerminal

/// A click that may be the first of two.
struct LastClick: Equatable, Sendable {
  var point: GridPoint
  var at: Instant
}

extension WorkspaceState {
  /// Two clicks on one place within so many milliseconds are a double click.
  private static let doubleClick: Int64 = 400
  private static let wheelRows = 3

  mutating func take(_ event: MouseEvent) -> [WorkspaceEffect] {
    switch event.action {
    case .wheelDown: return turnWheel(.down, by: Self.wheelRows)
    case .wheelUp: return turnWheel(.up, by: -Self.wheelRows)
    case .press where event.button == .left: return click(event.point)
    case .press, .release, .drag: return []
    }
  }

  /// The wheel moves what is on top.
  private mutating func turnWheel(_ key: Key, by distance: Int) -> [WorkspaceEffect] {
    if popups.last != nil { return press(key) }
    if context.isTextField { return (0..<abs(distance)).flatMap { _ in press(key) } }
    move(by: distance)
    return []
  }

  private mutating func click(_ point: GridPoint) -> [WorkspaceEffect] {
    let isSecond =
      lastClick.map {
        $0.point == point && now.milliseconds - $0.at.milliseconds <= Self.doubleClick
      } ?? false
    lastClick = isSecond ? nil : LastClick(point: point, at: now)
    guard let target = target(at: point) else { return [] }
    switch target {
    case .keys(let notation):
      return isSecond ? [] : (KeyNotation.parse(notation) ?? []).flatMap { press($0) }
    case .view(let view): return isSecond ? [] : show(view)
    case .entry(let place): return isSecond ? [] : choose(entry: place)
    case .row(let distance):
      move(by: distance)
      return isSecond && context.opensRows ? run("ticket.open") : []
    }
  }

  /// What lies at a place, as it is drawn.
  func target(at point: GridPoint) -> ClickTarget? {
    draw(self, forClicks: true).clickAreas.last { area in
      area.rect.columnRange.contains(point.column) && area.rect.rowRange.contains(point.row)
    }?.target
  }

  /// Chooses an entry of the picker on top, as Enter on it would.
  private mutating func choose(entry place: Int) -> [WorkspaceEffect] {
    guard let popup = popups.last, let list = popup.list else { return [] }
    let distance = place - list.position
    let key: Key = distance > 0 ? .down : .up
    var effects: [WorkspaceEffect] = []
    for _ in 0..<abs(distance) { effects += press(key) }
    return effects + press(.enter)
  }

  mutating func switchMouse() -> [WorkspaceEffect] {
    watchesMouse.toggle()
    say(
      watchesMouse
        ? "The mouse works here; with Shift held the terminal selects text."
        : "The mouse is the terminal's: it selects text.")
    return [.watchMouse(watchesMouse)]
  }
}

extension CommandContext {
  /// Lists whose rows can be opened.
  fileprivate var opensRows: Bool {
    CommandTable.command(named: "ticket.open")?.contexts.contains(self) == true
  }
}

extension Popup {
  /// The list that is chosen from.
  fileprivate var list: FilteredList? {
    switch self {
    case .help(let help): help.list
    case .palette(let palette): palette.list
    case .picker(let picker): picker.list
    default: nil
    }
  }
}
