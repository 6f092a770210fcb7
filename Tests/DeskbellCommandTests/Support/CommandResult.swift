/// What a command that has ended left.
struct CommandResult: Equatable {
  /// The exit code; 128 and the signal's number where one ended it.
  var status: Int32
  var output: String
  var errors: String
}
