import DeskbellCore

/// A moment to come that was typed as an argument.
struct TypedMoment {
  let instant: Instant

  /// - Throws: `Failure` for what is no moment, or one that is past.
  init(_ text: String, now: Instant, wallClock: WallClock = .system) throws {
    // A number alone is more likely the ticket that follows a forgotten time than an hour.
    guard Int(text) == nil else { throw Self.unreadable(text) }
    do throws(MomentError) {
      instant = try MomentReader(now: now, wallClock: wallClock).moment(text)
    } catch {
      switch error {
      case .unreadable: throw Self.unreadable(text)
      case .past(let moment):
        throw Failure.usage("'\(text)' is past (\(wallClock.dateAndTime(of: moment))).")
      }
    }
  }

  private static func unreadable(_ text: String) -> Failure {
    .usage("'\(text)' is no time; try 2h, 3d, tomorrow, mon, \"mon 9\" or \"2026-11-25 14:00\".")
  }
}
