/// Keeping the store well.
extension Desk {
  /// A consistent copy while everybody works.
  /// - Throws: `DeskError.storeExists` where there is something already.
  public func backUp(to path: String) throws { try store.backUp(to: path) }

  /// What is wrong with the store, in words; empty: nothing. With `rebuild`, caches and the search
  /// index are made anew first.
  public func check(rebuild: Bool = false) throws -> [String] {
    if rebuild { try store.write { try $0.rebuildCaches() } }
    let engine = try store.engineProblems()
    return try engine + store.write { try $0.cacheProblems() }
  }
}
