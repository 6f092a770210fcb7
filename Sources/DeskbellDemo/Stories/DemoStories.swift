import DeskbellCore

/// The conversations of the demo desk, by language and topic, as `DemoScriptParser` reads them.
enum DemoStories {
  static let texts: [String] = [
    englishHosting, englishBilling, englishDomains, englishNetwork, englishSecurity,
    lithuanianHosting, lithuanianBilling, lithuanianDomains, lithuanianNetwork, lithuanianSecurity,
    hungarianHosting, hungarianBilling, hungarianDomains,
    filipinoHosting, filipinoBilling, filipinoDomains,
    chineseHosting, chineseBilling, chineseDomains, longThreads,
  ]

  /// Every conversation.
  static func all() throws(DemoScriptError) -> [DemoScript] {
    var scripts: [DemoScript] = []
    for text in texts { scripts += try DemoScriptParser.scripts(in: text) }
    return scripts
  }
}
