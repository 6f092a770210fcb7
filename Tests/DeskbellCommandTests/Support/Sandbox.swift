import Glibc
import HeadlessTerminal

/// A folder of its own with a desk in it, and the built program to work on it. Goes with the test.
final class Sandbox {
  let folder: String
  private var runs = 0

  var store: String { folder + "/desk.sqlite" }

  /// The folder alone.
  init() throws {
    var template = Array("/tmp/deskbell-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SandboxError.folder(errno) }
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// With a desk, whose administrator is `anna`, the Unix user.
  static func withDesk() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.succeed("init", "--as", "anna", "--name", "Test")
    return sandbox
  }

  deinit {
    let words: [UnsafeMutablePointer<CChar>?] = ["rm", "-rf", folder].map { (word: String) in
      strdup(word)
    }
    var pointers = words + [nil]
    var child = pid_t()
    if posix_spawn(&child, "/bin/rm", nil, nil, &pointers, nil) == 0 { waitpid(child, nil, 0) }
    for pointer in pointers { free(pointer) }
  }

  /// Runs the program to its end.
  func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> CommandResult {
    try start(arguments, input: input, environment: environment).wait()
  }

  func run(_ arguments: String...) throws -> CommandResult { try run(arguments) }

  /// Runs the program, which must end well; what it printed.
  @discardableResult
  func succeed(_ arguments: String..., input: String = "") throws -> String {
    let result = try run(arguments, input: input)
    guard result.status == 0 else { throw SandboxError.failed(arguments, result) }
    return result.output
  }

  /// Starts the program, or another one.
  func start(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    program: String = HeadlessTerminal.builtProgram("deskbell")
  ) throws -> RunningCommand {
    runs += 1
    var variables = self.environment
    variables.merge(environment) { $1 }
    return try RunningCommand(
      program, arguments, input: input, environment: variables.filter { !$0.value.isEmpty },
      files: "\(folder)/run-\(runs)")
  }

  /// What the program finds in its environment, none of it the tester's own.
  var environment: [String: String] {
    [
      "HOME": folder, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC", "TERM": "xterm",
      "DESKBELL_STORE": store, "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// Writes a file into the folder; its path.
  func file(_ name: String, _ text: String) throws -> String {
    let path = folder + "/" + name
    try TextFile.write(text, to: path)
    return path
  }
}

enum SandboxError: Error {
  case folder(Int32)
  case cannotStart(String, Int32)
  case failed([String], CommandResult)
}
