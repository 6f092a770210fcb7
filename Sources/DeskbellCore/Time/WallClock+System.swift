import Glibc

extension WallClock {
  /// The wall clock of the process: `TZ`, or the time zone of the machine.
  public static let system = WallClock { instant in
    var seconds = time_t(instant.seconds(since: Instant(milliseconds: 0)))
    var shown = tm()
    localtime_r(&seconds, &shown)
    return Int64(shown.tm_gmtoff)
  }
}
