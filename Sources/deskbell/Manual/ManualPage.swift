import ArgumentParser
import DeskbellInterface

/// The pages that are made from tables, by the names of their files in `docs`.
enum ManualPage: String, CaseIterable, ExpressibleByArgument {
  case program = "man/deskbell.1"
  case configuration = "man/deskbell-config.5"
  case keys = "man/deskbell-keys.5"
  case keyTable = "keys.md"
  case terminal = "TERMINAL.md"

  func text() throws -> String {
    switch self {
    case .program: try ProgramManual.text()
    case .configuration: ConfigurationManual.text
    case .keys: KeysManual.text
    case .keyTable: KeyPage.markdown
    case .terminal: TerminalPage.markdown
    }
  }
}
