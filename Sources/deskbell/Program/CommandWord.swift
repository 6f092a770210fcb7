/// Finds the name of the command between the options that may stand before it.
enum CommandWord {
  private static let optionsWithValue: Set<String> = [
    "--store", "--as", "--color", "--theme", "--config",
  ]

  static func index(in arguments: [String]) -> Int? {
    var index = 0
    while index < arguments.count {
      let word = arguments[index]
      guard word.hasPrefix("-") else { return index }
      if word == "--" { return nil }
      index += optionsWithValue.contains(word) ? 2 : 1
    }
    return nil
  }
}
