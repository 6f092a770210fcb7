/// The door to the desk: every use case is one method here. Checks the permission, runs one
/// transaction, appends to the history. Safe to use from any thread.
public final class Desk: Sendable {
  let store: any Store
  /// What gives every action its time.
  public let clock: DeskClock
  /// How long a reply waits in the outbox before it leaves, in seconds.
  public let holdSeconds: Int64
  /// What `holdSeconds` may be where people choose.
  public static let holdRange: ClosedRange<Int64> = 0...3600
  let shelf = PromiseShelf()

  init(store: any Store, clock: DeskClock, holdSeconds: Int64) {
    self.store = store
    self.clock = clock
    self.holdSeconds = holdSeconds
  }

  /// Opens an existing store and brings its schema up to date.
  /// - Throws: `DeskError`.
  public static func open(
    path: String, clock: DeskClock = .system, holdSeconds: Int64 = 10
  ) throws -> Desk {
    Desk(store: try SQLiteStore.open(path: path), clock: clock, holdSeconds: holdSeconds)
  }

  /// Makes a new store without people; the program itself adds the first administrator.
  /// - Throws: `DeskError.storeExists` where there is something already.
  public static func create(
    path: String, name: String, clock: DeskClock = .system, holdSeconds: Int64 = 10
  ) throws -> Desk {
    let desk = Desk(
      store: try SQLiteStore.create(path: path), clock: clock, holdSeconds: holdSeconds)
    try desk.settle(name: name)
    return desk
  }

  /// A desk that lives in memory only.
  public static func inMemory(
    name: String = "Desk", clock: DeskClock = .system, holdSeconds: Int64 = 10
  ) throws -> Desk {
    let desk = Desk(store: try SQLiteStore.inMemory(), clock: clock, holdSeconds: holdSeconds)
    try desk.settle(name: name)
    return desk
  }

  private func settle(name: String) throws {
    try store.write { try $0.set("name", to: name) }
  }

  /// Runs one action of an actor in one transaction.
  /// - Throws: `DeskError.notPermitted` where nobody stands behind the actor.
  func act<Value>(
    as actor: Actor, in batch: ActionBatch? = nil, _ body: (ActionSession) throws -> Value
  ) throws -> Value {
    try writing { writer, timeline in
      try body(
        ActionSession(
          writer, actor: actor, now: clock.now(), holdSeconds: holdSeconds, timeline: timeline,
          in: batch))
    }
  }

  /// Runs one writing transaction that knows what is promised.
  func writing<Value>(
    _ body: (any StoreWriter, PromiseTimeline) throws -> Value
  ) throws -> Value {
    // Reading documents takes milliseconds: nobody waits for that while a transaction is open.
    if !shelf.isFilled { _ = try store.read { try shelf.library(in: $0) } }
    return try store.write { try body($0, try shelf.library(in: $0).timeline) }
  }

  /// What the team calls its desk.
  public func name() throws -> String { try store.read { try $0.setting("name") ?? "Desk" } }

  /// Sets the number of the first ticket; changes nothing once there are tickets.
  public func setFirstTicketNumber(_ number: Int64) throws {
    try store.write { try $0.set("first-ticket-number", to: "\(max(1, number))") }
  }
}
