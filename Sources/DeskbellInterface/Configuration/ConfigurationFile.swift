import DeskbellCore
import Glibc

/// Where the configuration is found, and what is in it.
public struct ConfigurationFile: Sendable {
  public let path: String
  /// Whether somebody named it: then it must be there.
  public let isNamed: Bool

  /// `option`, else `$DESKBELL_CONFIG`, else `config.yaml` in `$XDG_CONFIG_HOME/deskbell` or
  /// `~/.config/deskbell` (XDG Base Directory Specification 0.8); nil where none of the variables is
  /// set.
  public init?(option: String?, environment: (String) -> String?) {
    if let named = option ?? environment("DESKBELL_CONFIG") {
      (path, isNamed) = (named, true)
    } else if let folder = environment("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
      (path, isNamed) = (folder + "/deskbell/config.yaml", false)
    } else if let home = environment("HOME") {
      (path, isNamed) = (home + "/.config/deskbell/config.yaml", false)
    } else {
      return nil
    }
  }

  /// What the file says, with everything that is wrong with it. Where there is no file: the
  /// defaults.
  public func read() -> (configuration: Configuration, problems: [DocumentError]) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT, !isNamed { return (Configuration(), []) }
      return (Configuration(), [unreadable(errno)])
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while bytes.count <= YAMLDocument.maximumBytes {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return (Configuration(), [unreadable(errno)]) }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    let reader = ConfigurationReader(bytes: bytes, file: path)
    return (reader.configuration, reader.problems)
  }

  private func unreadable(_ code: Int32) -> DocumentError {
    DocumentError(
      file: path, line: 1, message: "The file cannot be read: \(String(cString: strerror(code))).")
  }
}
