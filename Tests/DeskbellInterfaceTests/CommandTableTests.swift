import Testing

@testable import DeskbellInterface

/// The one table that keys, help and hints come from.
struct CommandTableTests {
  @Test func everyNameIsThereOnce() {
    let names = CommandTable.all.map(\.name)
    #expect(names.count == Set(names).count)
  }

  @Test(arguments: CommandTable.all.map(\.name))
  func isWhole(name: String) throws {
    let command = try #require(CommandTable.command(named: name))
    #expect(command.name.contains("."))
    #expect(!command.title.isEmpty)
    #expect(command.help.hasSuffix("."))
    #expect(!command.contexts.isEmpty)
    #expect(!command.keys.isEmpty)
    for key in command.keys { #expect(KeyNotation.parse(key) != nil, "\(key) is no key") }
  }

  @Test(arguments: CommandContext.allCases)
  func noKeyIsTakenTwice(context: CommandContext) {
    let keys = CommandTable.commands(in: context).flatMap { command in
      command.keys.compactMap { KeyNotation.parse($0) }.map { (command.name, $0) }
    }
    for (place, (name, sequence)) in keys.enumerated() {
      for (other, more) in keys.dropFirst(place + 1) {
        let shared = min(sequence.count, more.count)
        #expect(
          Array(sequence.prefix(shared)) != Array(more.prefix(shared)),
          "\(name) clashes with \(other)")
      }
    }
  }

  @Test(arguments: CommandContext.allCases.filter(\.isTextField))
  func textFieldsHaveNoSingleKeys(context: CommandContext) {
    for command in CommandTable.commands(in: context) {
      for case .character(let character) in command.keys.compactMap({ KeyNotation.parse($0)?.first }
      ) {
        Issue.record("\(command.name) would eat \(character)")
      }
    }
  }

  @Test func unbindableKeysAreNotBound() {
    let forbidden = ["^s", "^q", "^h", "^i", "^j", "^m"].compactMap { KeyNotation.parse($0)?.first }
    for command in CommandTable.all {
      for keys in command.keys.compactMap({ KeyNotation.parse($0) }) {
        for key in keys { #expect(!forbidden.contains(key), "\(command.name)") }
      }
    }
  }
}
