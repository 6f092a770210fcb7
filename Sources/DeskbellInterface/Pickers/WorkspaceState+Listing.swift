import DeskbellCore
import DeskbellTerminal

extension WorkspaceState {
  /// A result is read with the keys of lists, and taken back while it is read.
  mutating func press(_ key: Key, on listing: Listing) -> [WorkspaceEffect] {
    if key == .escape || key == .enter { return leaveListing() }
    guard case .command(let name, let count) = keys.read(key, in: context, keymap: keymap, now: now)
    else { return [] }
    let page = max(1, listing.rect(on: size).inside.rows - 1)
    switch name {
    case "app.back", "app.escape": return leaveListing()
    case "app.undo", "app.redo": return leaveListing() + run(name)
    case "move.down": scroll(listing, by: count ?? 1)
    case "move.up": scroll(listing, by: -(count ?? 1))
    case "move.page-down", "mark.toggle-down": scroll(listing, by: page)
    case "move.page-up": scroll(listing, by: -page)
    case "move.half-page-down": scroll(listing, by: max(1, page / 2))
    case "move.half-page-up": scroll(listing, by: -max(1, page / 2))
    case "move.first": scroll(listing, by: -listing.top)
    case "move.last": scroll(listing, by: 1_000_000)
    default: break
    }
    return []
  }

  private mutating func scroll(_ listing: Listing, by distance: Int) {
    var listing = listing
    listing.scroll(by: distance, on: size)
    replacePopup(.listing(listing))
  }

  private mutating func leaveListing() -> [WorkspaceEffect] {
    keys = KeyReader()
    popups.removeLast()
    return []
  }
}
