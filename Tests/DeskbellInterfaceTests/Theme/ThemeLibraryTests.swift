import Foundation
import Testing

@testable import DeskbellInterface

@Suite("Theme library")
struct ThemeLibraryTests {
  @Test func builtInThemesNeedNoFile() throws {
    let library = ThemeLibrary(searchPath: ["/nonexistent"])
    #expect(try library.load(named: "terminal") == .terminal)
    #expect(try library.load(named: "mono") == .mono)
    #expect(library.list() == ["terminal", "mono"])
  }

  @Test func aPathIsReadAsItIs() throws {
    let path = ShippedThemes.directory + "/daybook.yaml"
    let theme = try ThemeLibrary(searchPath: []).load(named: path)
    #expect(theme == (try ShippedThemes.library.load(named: "daybook")))
  }

  @Test func anUnknownNameIsExplained() {
    let error = #expect(throws: ThemeError.self) {
      try ShippedThemes.library.load(named: "lamplihgt")
    }
    #expect(error?.reason.contains("did you mean “lamplight”?") == true)
    #expect(error?.reason.contains("terminal, mono, daybook") == true)
  }

  @Test func filesThatCannotBeThemes() throws {
    let directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("deskbell-themes-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let library = ThemeLibrary(searchPath: [directory.path])
    let files: [(String, Data, String)] = [
      ("bytes", Data([0xFF, 0xFE, 0x00]), "UTF-8"), ("empty", Data(), "empty"),
      ("huge", Data(repeating: 0x20, count: 1 << 20 + 1), "larger"),
    ]
    for (name, data, words) in files {
      try data.write(to: directory.appendingPathComponent("\(name).yaml"))
      let error = #expect(throws: ThemeError.self) { try library.load(named: name) }
      #expect(error?.reason.contains(words) == true, "\(error?.reason ?? "")")
    }
    #expect(throws: ThemeError.self) { try library.load(named: "./missing.yaml") }
  }

  @Test func searchPath() {
    func path(_ environment: [String: String], _ executable: String) -> [String] {
      ThemeLibrary.standardSearchPath(environment: environment, executable: executable)
    }
    #expect(
      path(["XDG_CONFIG_HOME": "/c", "HOME": "/h"], "/usr/bin/deskbell") == [
        "/c/deskbell/themes", "/usr/share/deskbell/themes",
      ])
    #expect(
      path(["XDG_CONFIG_HOME": "relative", "HOME": "/h"], "/src/.build/x86_64/debug/deskbell") == [
        "/h/.config/deskbell/themes", "/src/.build/x86_64/share/deskbell/themes", "/src/themes",
      ])
    #expect(path([:], "deskbell") == [])
  }

  @Test(
    "Colour or not",
    arguments: [
      (.always, ["NO_COLOR": "1"], false, true), (.never, ["CLICOLOR_FORCE": "1"], true, false),
      (.auto, [:], true, true), (.auto, [:], false, false), (.auto, ["NO_COLOR": "1"], true, false),
      (.auto, ["NO_COLOR": ""], true, true),
      (.auto, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], true, false),
      (.auto, ["CLICOLOR_FORCE": "1"], false, true), (.auto, ["CLICOLOR_FORCE": "0"], false, false),
      (.auto, ["CLICOLOR_FORCE": "1", "CLICOLOR": "0"], true, true),
      (.auto, ["CLICOLOR": "0"], true, false),
      (.auto, ["CLICOLOR": "1"], true, true), (.auto, ["TERM": "dumb"], true, false),
      (.auto, ["TERM": "dumb", "CLICOLOR_FORCE": "1"], true, true),
      (.always, ["TERM": "dumb"], true, true),
    ] as [(ColorChoice, [String: String], Bool, Bool)])
  func colorDecision(
    choice: ColorChoice, environment: [String: String], isTerminal: Bool, expected: Bool
  ) {
    #expect(
      ColorDecision.usesColor(choice, environment: environment, isTerminal: isTerminal) == expected)
  }
}
