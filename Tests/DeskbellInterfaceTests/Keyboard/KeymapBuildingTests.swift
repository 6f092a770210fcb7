import DeskbellCore
import DeskbellTerminal
import Testing

@testable import DeskbellInterface

/// Profiles, own bindings and their clashes.
struct KeymapBuildingTests {
  private func read(_ bindings: String, profile: String = "desk") -> (Keymap, [String]) {
    let text = "keys:\n  profile: \(profile)\n  bindings:\n" + bindings
    let reader = ConfigurationReader(bytes: Array(text.utf8), file: "c")
    return (reader.configuration.keymap, reader.problems.map(\.exactDescription))
  }

  private func command(
    _ keymap: Keymap, _ keys: String, in context: CommandContext = .inbox
  ) -> String? {
    guard let keys = KeyNotation.parse(keys),
      case .command(let name) = keymap.match(keys, in: context)
    else { return nil }
    return name
  }

  private func langmap(_ name: String) throws -> Langmap {
    var langmap = Langmap()
    let isKnown = langmap.add(layout: name)
    try #require(isKnown)
    return langmap
  }

  /// What typing a text in the inbox comes to, key by key.
  private func outcomes(_ text: String, _ keymap: Keymap) -> [KeyReader.Outcome] {
    var reader = KeyReader()
    return text.map {
      reader.read(.character($0), in: .inbox, keymap: keymap, now: Instant(seconds: 0))
    }
  }

  @Test func `own keys take the place of the table's`() {
    let (keymap, problems) = read(
      "    ticket.solve: [\"d\", \"^x e\"]\n    ticket.escalate: []\n")
    #expect(problems == [])
    #expect(command(keymap, "d") == "ticket.solve")
    #expect(command(keymap, "^x e") == "ticket.solve")
    #expect(command(keymap, "e") == nil)
    #expect(command(keymap, "E") == nil)
    #expect(keymap.keys(of: "ticket.solve", in: .ticket) == ["d", "^x e"])
  }

  @Test func `keys may be for one context only`() {
    let (keymap, problems) = read("    ticket.solve: { inbox: [d] }\n")
    #expect(problems == [])
    #expect(command(keymap, "d") == "ticket.solve")
    #expect(command(keymap, "e") == nil)
    #expect(command(keymap, "e", in: .ticket) == "ticket.solve")
  }

  @Test func `a clash names both commands, and the person's own key wins`() {
    let (keymap, problems) = read("    ticket.solve: [a]\n")
    #expect(
      problems == [
        "c:4:5: “a” means ticket.solve now, in inbox, ticket it was ticket.assign:"
          + " give ticket.assign other keys, or [] for none."
      ])
    #expect(command(keymap, "a") == "ticket.solve")
  }

  @Test func `taking the other's keys away settles a clash`() {
    let (_, problems) = read("    ticket.solve: [a]\n    ticket.assign: []\n")
    #expect(problems == [])
  }

  @Test func `a key that begins a sequence eats it, and that is said`() {
    let (keymap, problems) = read("    ticket.solve: [\"*\"]\n")
    #expect(problems.count == 4, "mark all, none, query, unanswered")
    #expect(problems.allSatisfy { $0.contains("begin alike in inbox") })
    #expect(command(keymap, "*") == "ticket.solve")
    #expect(command(keymap, "*a") == nil)
  }

  @Test(
    arguments: [
      ("ticket.solve", "^s", "terminals keep it"), ("ticket.solve", "^z", "terminals keep it"),
      ("composer.send", "x", "typed as text"), ("ticket.solve", "5", "say how often"),
      ("ticket.solve", "Esc e", "Esc ends what was begun"),
    ])
  func `keys that cannot be are refused`(name: String, key: String, reason: String) {
    let (keymap, problems) = read("    \(name): [\"\(key)\"]\n")
    #expect(problems.count == 1)
    #expect(problems.first?.contains(reason) == true)
    #expect(keymap.keys(of: name, in: .ticket).isEmpty)
  }

  @Test(arguments: KeyProfile.all.map(\.name))
  func `a profile names commands that exist and leaves none without keys`(name: String) throws {
    let profile = try #require(KeyProfile.named(name))
    for (command, keys) in profile.keys {
      #expect(CommandTable.command(named: command) != nil, "there is no \(command)")
      for key in keys { #expect(KeyNotation.parse(key) != nil, "\(key) is no key") }
    }
    #expect(Keymap(profile: profile).orphans == [])
  }

  @Test func `profiles do what hands know`() throws {
    let mutt = Keymap(profile: .mutt)
    #expect(command(mutt, "g") == "ticket.reply")
    #expect(command(mutt, "t") == "mark.toggle")
    #expect(command(mutt, "d") == "ticket.solve")
    let gmail = Keymap(profile: .gmail)
    #expect(command(gmail, "z") == "app.undo")
    #expect(command(gmail, "u", in: .ticket) == "app.back")
    #expect(command(gmail, "gi") == "view.mine")
  }

  @Test func `another layout reaches commands, but not where it types`() throws {
    let keymap = Keymap(langmap: try langmap("russian"))
    #expect(keymap.translated(.character("у"), in: .inbox) == .character("e"))
    #expect(keymap.translated(.character("Ш"), in: .inbox) == .character("I"))
    #expect(keymap.translated(.character("у"), in: .composer) == .character("у"))
    #expect(outcomes("пш", keymap) == [.waiting, .command("view.mine", count: nil)])
  }

  @Test func `letters in the row of the digits count`() throws {
    let keymap = Keymap(langmap: try langmap("lithuanian"))
    #expect(outcomes("ėj", keymap) == [.waiting, .command("move.down", count: 4)])
  }

  @Test(arguments: Langmap.names)
  func `a layout leads to keys that commands can have`(name: String) throws {
    let langmap = try langmap(name)
    #expect(!langmap.isEmpty)
    #expect(langmap.sources == [name])
  }

  @Test func `pairs of one's own are read, and nonsense is refused`() {
    let text = "langmap: [greek, { \"ф\": a }, { ab: c }, klingon]\n"
    let reader = ConfigurationReader(bytes: Array(text.utf8), file: "c")
    #expect(reader.problems.count == 2)
    let keymap = reader.configuration.keymap
    #expect(keymap.translated(.character("ф"), in: .inbox) == .character("a"))
    #expect(keymap.translated(.character("α"), in: .inbox) == .character("a"))
  }
}
