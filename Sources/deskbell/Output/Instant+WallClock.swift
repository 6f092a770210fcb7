import DeskbellCore

extension Instant {
  /// `2026-11-21 10:00` on the wall clock of whoever runs the program.
  var onWallClock: String { WallClock.system.dateAndTime(of: self) }
}
