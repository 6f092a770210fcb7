import DeskbellCore
import DeskbellTerminal
import Testing

@testable import DeskbellInterface

/// Sizes are whatever a window is made: no screen may fall over one.
@Suite struct SmallScreenTests {
  /// What is on screen, and the keys that lead there.
  static let places = [
    "", "Enter", "r", "c", "E", "s", "p", "b", "l", "?", "^k", "W", "g t", "g d", "&",
  ]

  @Test(arguments: places)
  func everySizeWithADraftUnderTheCursor(_ keys: String) throws {
    let workspace = try TestWorkspace()
    workspace.press("r").type("half a sentence").press("Esc")
    if !keys.isEmpty { workspace.press(keys) }
    var state = workspace.state
    for rows in Array(1...9) + [24, 200] {
      for columns in [1, 20, 59, 132] {
        let size = GridSize(columns: columns, rows: rows)
        _ = update(&state, .resized(size))
        #expect(render(state).size == size)
      }
    }
  }
}
