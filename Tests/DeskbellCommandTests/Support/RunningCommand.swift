import Glibc

/// A started program whose streams are files, so that nothing it prints can block it.
final class RunningCommand {
  private let process: pid_t
  private let files: String
  private var status: Int32?

  init(
    _ program: String, _ arguments: [String], input: String, environment: [String: String],
    files: String
  ) throws {
    self.files = files
    try TextFile.write(input, to: files + ".in")
    process = try Self.spawn(program, arguments, environment, files)
  }

  private static func spawn(
    _ program: String, _ arguments: [String], _ environment: [String: String], _ files: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let written = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, files + ".in", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, files + ".out", written, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, files + ".err", written, 0o600)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What the test runner blocks or ignores must not reach the program.
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var child = pid_t()
    let failure = posix_spawn(&child, program, &actions, &attributes, &words, &variables)
    guard failure == 0 else { throw SandboxError.cannotStart(program, failure) }
    return child
  }

  func kill() { Glibc.kill(process, SIGKILL) }

  func terminate() { Glibc.kill(process, SIGTERM) }

  /// Waits until it has printed something; false: it ended without a word.
  func waitForOutput() throws -> Bool {
    while try TextFile.read(files + ".out").isEmpty {
      var information = siginfo_t()
      // Looks whether it has ended and leaves it for `wait`.
      waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT)
      if information.si_signo == SIGCHLD { return try !TextFile.read(files + ".out").isEmpty }
      sched_yield()
    }
    return true
  }

  func wait() throws -> CommandResult {
    var raw: Int32 = 0
    while waitpid(process, &raw, 0) < 0, errno == EINTR {}
    let status = raw & 0x7F == 0 ? (raw >> 8) & 0xFF : 128 + (raw & 0x7F)
    self.status = status
    return CommandResult(
      status: status, output: try TextFile.read(files + ".out"),
      errors: try TextFile.read(files + ".err"))
  }

  deinit {
    guard status == nil else { return }
    kill()
    waitpid(process, nil, 0)
  }
}
