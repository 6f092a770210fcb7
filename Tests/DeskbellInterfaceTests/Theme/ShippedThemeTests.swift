import DeskbellTerminal
import Foundation
import Testing

@testable import DeskbellInterface

enum ShippedThemes {
  /// The `themes` folder of the sources.
  static let directory: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(4).joined(separator: "/") + "/themes"
  }()

  static let library = ThemeLibrary(searchPath: [directory])
  static let names = ["daybook", "lamplight", "signal"]
}

@Suite("Shipped themes")
struct ShippedThemeTests {
  @Test func areAllListed() {
    #expect(ShippedThemes.library.list() == ["terminal", "mono"] + ShippedThemes.names)
  }

  @Test("Load, and are on a background of their own", arguments: ShippedThemes.names)
  func load(name: String) throws {
    let theme = try ShippedThemes.library.load(named: name)
    #expect(theme.name == name)
    for role in ThemeRole.allCases {
      #expect(theme[role].foreground != .standard)
      #expect(theme[role].background != .standard)
    }
    #expect(theme[.rowSelected] != theme[.row])
    #expect(theme[.rowSelected].background != theme[.row].background)
  }

  @Test("Text can be read: contrast of at least 4.5", arguments: ShippedThemes.names)
  func contrast(name: String) throws {
    let theme = try ShippedThemes.library.load(named: name)
    let quiet: Set<ThemeRole> = [.border, .pickerDisabled]
    for role in ThemeRole.allCases {
      let ratio = try theme[role].contrast
      #expect(ratio >= (quiet.contains(role) ? 3 : 4.5), "\(role.rawValue): \(ratio)")
    }
  }

  @Test func highContrastIsHigher() throws {
    let theme = try ShippedThemes.library.load(named: "signal")
    for role in ThemeRole.allCases { #expect(try theme[role].contrast >= 7, "\(role.rawValue)") }
  }
}

extension Style {
  /// The contrast ratio of WCAG 2.1 between text and background.
  fileprivate var contrast: Double {
    get throws {
      let levels = try [foreground.luminance, background.luminance].sorted()
      return (levels[1] + 0.05) / (levels[0] + 0.05)
    }
  }
}

extension Color {
  fileprivate var luminance: Double {
    get throws {
      guard case .indexed(let index) = self else {
        throw ThemeError(source: "test", reason: "no colour")
      }
      let rgb = RGB(fixed: index)
      func linear(_ channel: UInt8) -> Double {
        let value = Double(channel) / 255
        return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue)
    }
  }
}
