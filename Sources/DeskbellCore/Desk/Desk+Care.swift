/// Keeping the store well.
extension Desk {
  /// A consistent copy while everybody works.
  /// - Throws: `DeskError.storeExists` where there is something already.
  public func backUp(to path: String) throws { try store.backUp(to: path) }

  /// What is wrong with the store, in words; empty: nothing. With `rebuild`, caches and the search
  /// index are made anew first, and the file where what was erased may still be in it.
  public func check(rebuild: Bool = false) throws -> [String] {
    if rebuild {
      try writing { try Self.rebuild($0, in: $1, now: clock.now()) }
      if try needsCleaning() { try cleanFile() }
    }
    let engine = try store.engineProblems()
    let caches = try writing { writer, timeline in
      try writer.cacheProblems()
        + PromiseKeeper(writer: writer, timeline: timeline).problems(at: clock.now())
    }
    return try engine + caches + promiseProblems().map(\.description) + erasingProblems()
  }

  private func erasingProblems() throws -> [String] {
    try needsCleaning()
      ? [
        "what was erased of customers may still be in the file: "
          + "`deskbell check --rebuild` writes it anew"
      ] : []
  }

  private static func rebuild(
    _ writer: any StoreWriter, in timeline: PromiseTimeline, now: Instant
  ) throws {
    // The order of lists follows from the clocks.
    try PromiseKeeper(writer: writer, timeline: timeline).rebuild(at: now)
    try writer.rebuildCaches()
  }
}
