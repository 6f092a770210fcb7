import DeskbellCore
import Testing

@testable import DeskbellInterface

/// Reading `config.yaml`: what it sets, and everything that is wrong with it at once.
struct ConfigurationTests {
  private func read(_ text: String) -> (configuration: Configuration, problems: [String]) {
    let reader = ConfigurationReader(bytes: Array(text.utf8), file: "config.yaml")
    return (reader.configuration, reader.problems.map(\.exactDescription))
  }

  @Test func `a file sets what it names and leaves the rest`() {
    let (configuration, problems) = read(
      """
      theme: nord
      mouse: yes
      notify: [bell, osc9]
      writing:
        hold: 30
        quote: last
        words: [damn, "never mind"]
      snooze: { offers: [1h, mon 9:00] }
      """)
    #expect(problems.isEmpty)
    #expect(configuration.theme == "nord")
    #expect(configuration.mouse)
    #expect(configuration.notify == [.bell, .osc9])
    #expect(configuration.writing.hold == 30)
    #expect(configuration.writing.quote == .last)
    #expect(configuration.writing.words == ["damn", "never mind"])
    #expect(configuration.snooze.offers == ["1h", "mon 9:00"])
    #expect(configuration.title)
    #expect(configuration.macros.offer)
  }

  @Test(arguments: ["", "\n\n", "# nothing\n", "~"])
  func `a file that says nothing sets nothing`(text: String) {
    let (configuration, _) = read(text)
    #expect(configuration == Configuration())
  }

  @Test func `every mistake is said with its place and what was probably meant`() {
    let (configuration, problems) = read(
      """
      thme: nord
      mouse: perhaps
      writing:
        hold: 9999
        qoute: last
      clipboard: ocs52
      keys:
        profile: mut
        bindings:
          ticket.slove: [e]
          ticket.solve: [Entre]
      resume: false
      """)
    #expect(
      problems == [
        "config.yaml:1:1: The configuration has no “thme”. Did you mean “theme”?",
        "config.yaml:2:8: mouse needs true or false.",
        "config.yaml:4:9: writing.hold needs a number from 0 to 3600.",
        "config.yaml:5:3: writing has no “qoute”. Did you mean “quote”?",
        "config.yaml:6:12: clipboard cannot be “ocs52”. Did you mean “osc52”?",
        "config.yaml:8:12: keys.profile cannot be “mut”. Did you mean “mutt”?",
        "config.yaml:10:5: There is no command “ticket.slove”. Did you mean “ticket.solve”?",
        "config.yaml:11:20: “Entre” is no key: write e, gi, ^x, Enter, Esc, F2 or ^x e.",
      ])
    #expect(!configuration.resume, "What is right counts all the same.")
    #expect(!configuration.mouse)
  }

  @Test(arguments: ["[1, 2", "a: b: c", "a: \u{1}", "just words", "- a\n- b", "theme: [a, b]"])
  func `rubbish is one problem and no setting`(text: String) {
    let (configuration, problems) = read(text)
    #expect(problems.count == 1)
    #expect(configuration == Configuration())
  }

  @Test func `bytes that are no text are a problem`() {
    let reader = ConfigurationReader(bytes: [0x74, 0x3A, 0x20, 0xFF, 0x0A], file: "config.yaml")
    #expect(reader.problems.count == 1)
  }

  @Test(arguments: SettingTable.all.map(\.name))
  func `a setting is described, and its default can be read back`(name: String) throws {
    let setting = try #require(SettingTable.setting(named: name))
    #expect(setting.help.hasSuffix("."))
    #expect(!setting.form.isEmpty)
    var text = ""
    for (depth, key) in setting.path.enumerated() {
      text += (depth == 0 ? "" : "\n") + String(repeating: "  ", count: depth) + "\(key):"
    }
    let (configuration, problems) = read("\(text) \(setting.standard)\n")
    #expect(problems == [])
    #expect(configuration == Configuration())
  }

  @Test func `the printed defaults without their comment signs are a configuration`() {
    let lines = ConfigurationText.standard.split(separator: "\n", omittingEmptySubsequences: false)
    let settings = lines.filter { $0.hasPrefix("#") && !$0.hasPrefix("# Deskbell") }
      .map { $0.dropFirst(2) }
      .filter { $0.contains(":") && !$0.trimmingPrefix("  ").hasPrefix("  ") && !$0.contains("(") }
    let (configuration, problems) = read(settings.joined(separator: "\n"))
    #expect(problems == [])
    #expect(configuration == Configuration())
    #expect(settings.count > 15)
  }

  @Test func `a file that is named must be there`() throws {
    let named = try #require(ConfigurationFile(option: "/nowhere/config.yaml") { _ in nil })
    #expect(named.read().problems.count == 1)
    let own = try #require(ConfigurationFile(option: nil) { $0 == "HOME" ? "/nowhere" : nil })
    #expect(own.path == "/nowhere/.config/deskbell/config.yaml")
    #expect(own.read().problems.isEmpty)
    let xdg = ConfigurationFile(option: nil) { $0 == "XDG_CONFIG_HOME" ? "/x" : "/home" }
    #expect(xdg?.path == "/home", "$DESKBELL_CONFIG comes first.")
  }
}
