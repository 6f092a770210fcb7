import Glibc

/// How work on many tickets leaves room for colleagues.
extension Desk {
  /// How long a piece of long work may take before it is committed.
  public static let pieceTime = Duration.milliseconds(3)

  /// Pauses behind a piece of long work. Others wait for their turn in sleeps of up to 5 ms: whoever
  /// comes again sooner starves them.
  static func letOthersWrite() { usleep(6_000) }
}
