/// The conversations of the demo desk, by language and topic.
enum DemoStories {
  static let texts: [String] = [
    englishHosting
  ]

  static func all() throws(DemoScriptError) -> [DemoScript] {
    var scripts: [DemoScript] = []
    for text in texts { scripts += try DemoScriptParser.scripts(in: text) }
    return scripts
  }
}
