import DeskbellTerminal
import Testing

@testable import DeskbellInterface

@Suite("Themes")
struct ThemeTests {
  /// Roles that look like their surroundings on purpose: words and places tell them apart.
  static let plainRoles: Set<ThemeRole> = [
    .text, .row, .statusBar, .hintText, .tab, .inputLabel, .pickerRow, .dialog, .escalationCard,
    .quoted, .statusOpen, .statusPending, .statusOnHold, .tag, .note,
  ]

  @Test("Without colour every role that means something has attributes")
  func mono() {
    for role in ThemeRole.allCases {
      let style = Theme.mono[role]
      #expect(style.foreground == .standard && style.background == .standard)
      #expect(style.attributes.isEmpty == Self.plainRoles.contains(role), "\(role)")
    }
  }

  @Test("The default theme stays with the sixteen colours and the background of the terminal")
  func terminal() {
    for role in ThemeRole.allCases {
      let style = Theme.terminal[role]
      #expect(style.background == .standard)
      #expect(style.attributes == Theme.mono[role].attributes)
      if case .indexed(let index) = style.foreground { #expect(index < 8) }
    }
    #expect(Theme.terminal[.text] == .plain)
  }

  @Test("What can be selected looks different when it is", arguments: [Theme.terminal, .mono])
  func selection(theme: Theme) {
    #expect(theme[.rowSelected] != theme[.row])
    #expect(theme[.rowSelected] != theme[.rowSelectedInactive])
    #expect(theme[.rowUnread] != theme[.row])
    #expect(theme[.pickerSelected] != theme[.pickerRow])
    #expect(theme[.tabSelected] != theme[.tab])
    #expect(theme[.borderFocus] != theme[.border])
  }

  @Test("Roles have the names that files use, each once")
  func names() {
    for role in ThemeRole.allCases {
      #expect(role.rawValue.allSatisfy { $0.isLowercase || $0 == "." || $0 == "-" })
    }
    #expect(ThemeRole(rawValue: "list.row.selected") == .rowSelected)
  }

  @Test func fewColors() throws {
    let scheme = try ShippedThemes.library.load(named: "lamplight")
    #expect(scheme.suited(toColors: 256) == scheme)
    #expect(scheme.suited(toColors: 16) == .terminal)
    #expect(scheme.suited(toColors: 0) == .mono)
    #expect(Theme.terminal.suited(toColors: 8) == .terminal)
    #expect(Theme.terminal.suited(toColors: 1) == .mono)
  }
}
