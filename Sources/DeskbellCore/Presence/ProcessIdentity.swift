/// One run of a program on one run of a machine: no other process is ever taken for it.
public struct ProcessIdentity: Hashable, Sendable {
  /// The machine and which of its starts it is.
  public var host: String
  /// The number of the process and when it started.
  public var process: String

  public init(host: String, process: String) {
    self.host = host
    self.process = process
  }
}
