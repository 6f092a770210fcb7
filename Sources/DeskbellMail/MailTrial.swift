import CMail

/// Mails that a child process is parsing, to see whether it lives.
///
/// To be begun while no other thread is at work: the child has only the one that begins it, and would
/// wait for locks that nobody holds there. What runs from then on does it no harm.
public struct MailTrial {
  /// There can be no child now (too many processes, no memory): try again later.
  public struct NoChild: Error {}

  static let limits = cm_trial_limits(seconds: 30, memory: 8 << 30)

  private let child: Int32
  private let limits: cm_trial_limits

  /// - Throws: `NoChild`.
  public init(_ mails: [[UInt8]]) throws {
    try self.init { for mail in mails { _ = MailParser.parse(mail) } }
  }

  /// - Throws: `NoChild`.
  init(within limits: cm_trial_limits = Self.limits, _ body: () -> Void) throws {
    var limits = limits
    child = withoutActuallyEscaping(body) { body in
      withUnsafePointer(to: body) { context in
        cm_trial_begin(
          { $0?.assumingMemoryBound(to: (() -> Void).self).pointee() },
          UnsafeMutableRawPointer(mutating: context), &limits)
      }
    }
    self.limits = limits
    if child < 0 { throw NoChild() }
  }

  /// Waits for the child: whether it came to the end of the mails. Once for each trial.
  public consuming func survived() -> Bool {
    var limits = limits
    return cm_trial_survived(child, &limits)
  }
}
