import CLinux
import Glibc

/// A process whose controlling terminal, standard input, output and error are a new
/// pseudo-terminal. It is killed when the object goes.
final class PseudoTerminalProcess {
  /// The side of the pseudo-terminal that a terminal emulator holds; does not block.
  private(set) var master: Int32
  let identifier: pid_t
  private var status: Int32?

  init(
    _ path: String, _ arguments: [String], environment: [String: String],
    size: (columns: Int, rows: Int)
  ) throws {
    var slave = [CChar](repeating: 0, count: 128)
    master = clinux_open_pty(Int32(size.rows), Int32(size.columns), &slave, slave.count)
    guard master >= 0 else { throw HeadlessTerminalError.cannotStart("a pseudo-terminal", errno) }
    identifier = try Self.spawn(path, arguments, environment, slave: slave, closing: master)
    _ = fcntl(master, F_SETFL, fcntl(master, F_GETFL) | O_NONBLOCK)
  }

  private static func spawn(
    _ path: String, _ arguments: [String], _ environment: [String: String], slave: [CChar],
    closing master: Int32
  ) throws -> pid_t {
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
      &attributes, clinux_spawn_setsid | Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Opened by the leader of a new session, it becomes the controlling terminal.
    posix_spawn_file_actions_addopen(&actions, 0, slave, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var child: pid_t = 0
    let error = posix_spawn(&child, path, &actions, &attributes, &words, &variables)
    guard error == 0 else {
      close(master)
      throw HeadlessTerminalError.cannotStart(path, error)
    }
    return child
  }

  /// The exit status as shells count it (128 + signal); nil while it runs.
  func takeStatus() -> Int32? {
    if let status { return status }
    var raw: Int32 = 0
    guard waitpid(identifier, &raw, WNOHANG) == identifier else { return nil }
    status = raw & 0x7F == 0 ? raw >> 8 & 0xFF : 128 + raw & 0x7F
    return status
  }

  func closeMaster() {
    if master >= 0 { close(master) }
    master = -1
  }

  deinit {
    if status == nil {
      kill(identifier, SIGKILL)
      waitpid(identifier, nil, 0)
    }
    closeMaster()
  }
}
