import DeskbellCore
import Glibc

/// The wall clock of the machine's own time zone.
enum LocalZone {
  static func offset(at instant: Instant) -> ZoneOffset {
    var seconds = time_t(instant.milliseconds / 1000)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return ZoneOffset(seconds: Int64(parts.tm_gmtoff))
  }
}
