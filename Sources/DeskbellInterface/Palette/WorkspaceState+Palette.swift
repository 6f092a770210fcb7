import DeskbellTerminal

extension WorkspaceState {
  /// Commands that are remembered for the top of the palette.
  private static let mostRecent = 8

  mutating func press(_ key: Key, on palette: Palette) -> [WorkspaceEffect] {
    var palette = palette
    switch palette.list.handle(key) {
    case .cancelled: popups.removeLast()
    case .ignored: break
    case .changed: replacePopup(.palette(palette))
    case .blocked(let place): say(palette.items[place].reason ?? "", .problem, seconds: 4)
    case .chosen(let place):
      popups.removeLast()
      let name = palette.items[place].command.name
      remember(name)
      return run(name)
    }
    return []
  }

  mutating func paste(_ text: String, on palette: Palette) {
    var palette = palette
    palette.list.paste(text)
    replacePopup(.palette(palette))
  }

  /// Puts a command on top of those used last.
  mutating func remember(_ command: String) {
    recentCommands.removeAll { $0 == command }
    recentCommands.insert(command, at: 0)
    recentCommands = Array(recentCommands.prefix(Self.mostRecent))
  }
}
