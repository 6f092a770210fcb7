import CLinux
import Glibc

/// What goes to the terminal, each frame in one write.
///
/// ncurses writes to a descriptor of its own. Once the terminal is set up that descriptor is turned
/// into a file in memory; what ncurses left there leaves together with what belongs around it.
@MainActor
final class TerminalOutput {
  /// What ncurses is given as its output.
  let cursesDescriptor: Int32
  private let memory: Int32
  private var bytes: [UInt8] = []
  /// The terminal took no more: it is gone.
  private(set) var isBroken = false

  init?() {
    cursesDescriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
    memory = clinux_memory_file("frame")
    guard cursesDescriptor >= 0, memory >= 0 else { return nil }
  }

  /// From now on what ncurses writes waits for `send`.
  func collect() {
    dup2(memory, cursesDescriptor)
    _ = fcntl(cursesDescriptor, F_SETFD, FD_CLOEXEC)  // The copy has lost it.
  }

  /// Sends what has been collected, between two sequences. When nothing was collected, nothing.
  func sendFrame(opening: [UInt8], closing: [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: opening)
    guard appendCollected() > 0 else { return }
    bytes.append(contentsOf: closing)
    writeAll()
  }

  /// Sends what has been collected with something before it.
  func send(_ before: [UInt8] = []) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: before)
    _ = appendCollected()
    writeAll()
  }

  private func appendCollected() -> Int {
    let count = Int(lseek(memory, 0, SEEK_CUR))
    guard count > 0 else { return 0 }
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: count))
    let read = bytes.withUnsafeMutableBytes { buffer in
      pread(memory, buffer.baseAddress.map { $0 + start }, count, 0)
    }
    lseek(memory, 0, SEEK_SET)
    return read
  }

  private func writeAll() {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty, !isBroken {
        let count = write(
          STDOUT_FILENO, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if errno == EAGAIN {
          var ready = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
          poll(&ready, 1, -1)
        } else if errno != EINTR {
          isBroken = true
        }
      }
    }
  }
}
