/// What the program says to whoever started it (the numbers of `sysexits.h`).
///
/// Thrown as an error it ends a command whose refusals are already printed.
enum ExitStatus: Int32, Error {
  case done = 0
  case failed = 1
  case usage = 64
  /// Something given to us is wrong.
  case badData = 65
  case noInput = 66
  case unavailable = 69
  case cannotCreate = 73
  case inputOutput = 74
  /// It may work later: a busy store, a full disk. Mail intake uses it so that the mail is kept.
  case tryAgain = 75
  case notPermitted = 77
  case configuration = 78
}
