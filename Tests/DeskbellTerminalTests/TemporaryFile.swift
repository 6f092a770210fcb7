import Glibc
import HeadlessTerminal

/// A path at which nothing is.
func temporaryPath() throws -> String {
  var template = Array("/tmp/deskbell-terminal-XXXXXX".utf8CString)
  let descriptor = mkstemp(&template)
  guard descriptor >= 0 else { throw HeadlessTerminalError.cannotStart("a temporary file", errno) }
  close(descriptor)
  let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  unlink(path)
  return path
}

/// A small file as text.
func contents(of path: String) throws -> String {
  let descriptor = open(path, O_RDONLY)
  guard descriptor >= 0 else { throw HeadlessTerminalError.cannotStart(path, errno) }
  defer { close(descriptor) }
  var buffer = [UInt8](repeating: 0, count: 65536)
  let count = read(descriptor, &buffer, buffer.count)
  return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
}
