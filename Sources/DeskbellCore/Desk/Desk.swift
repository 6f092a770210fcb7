/// The door to the desk: every use case is one method here. Checks the permission, runs one
/// transaction, appends to the history. Safe to use from any thread.
public final class Desk: Sendable {
  public let clock: DeskClock
  /// How long a reply waits in the outbox before it leaves, in seconds.
  public let holdSeconds: Int64

  init(clock: DeskClock, holdSeconds: Int64) {
    self.clock = clock
    self.holdSeconds = holdSeconds
  }

  /// Opens an existing store and brings its schema up to date.
  /// - Throws: `DeskError`.
  public static func open(
    path: String, clock: DeskClock = .system, holdSeconds: Int64 = 10
  ) throws -> Desk { throw DeskError.noStore(path: path) }

  /// Makes a new store; the first agent is its administrator.
  /// - Throws: `DeskError.storeExists` where there is one already.
  public static func create(
    path: String, name: String, clock: DeskClock = .system, holdSeconds: Int64 = 10
  ) throws -> Desk { throw DeskError.noStore(path: path) }

  /// A desk that lives in memory only.
  public static func inMemory(
    name: String = "Desk", clock: DeskClock = .system, holdSeconds: Int64 = 10
  ) throws -> Desk { throw DeskError.noStore(path: ":memory:") }
}
