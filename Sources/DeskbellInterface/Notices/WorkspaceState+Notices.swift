import DeskbellCore

extension WorkspaceState {
  mutating func showNotices() -> [WorkspaceEffect] {
    screens.append(.notices(NoticesScreen()))
    return [.load(.notices)]
  }

  /// Something was told, acknowledged, or held back until a shift begins.
  mutating func take(_ board: NoticeBoard) -> [WorkspaceEffect] {
    notices.take(board)
    if case .notices(var screen) = screens.last {
      screen.move(by: 0, count: notices.current.count)
      screens[screens.count - 1] = .notices(screen)
    }
    return tellNotices()
  }

  /// Says what is new as soon as the bottom line is free: what was just done stands there, and how
  /// to take it back.
  mutating func tellNotices() -> [WorkspaceEffect] {
    guard toast == nil, notices.hasToTell(at: now) else { return [] }
    let due = notices.tell(at: now)
    guard !due.isEmpty else { return [] }
    let words = NoticeWords.telling(due, since: notices.board.shiftBegan) {
      wallClock.stamp(of: $0, now: now)
    }
    say("\(words) · \(key("view.notices")) lists notices", .problem, seconds: 10)
    return (ringsForNotices ? [.ring] : []) + alert(words)
  }

  mutating func acknowledge(all: Bool) -> [WorkspaceEffect] {
    guard case .notices(let screen) = screens.last else { return [] }
    if all {
      say("Acknowledged all notices")
      return [.acknowledgeNotices(nil)]
    }
    guard let notice = screen.selected(in: notices) else { return [] }
    say("Acknowledged the notices of #\(notice.ticket)")
    return [.acknowledgeNotices(notice.ticket)]
  }
}
