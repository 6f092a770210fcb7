/// `tag +billing -spam 12` is short for `tag --add billing --remove spam 12`; it is written out
/// before the parser, which would take `-spam` for four options.
enum TagShorthand {
  static func expanded(_ arguments: [String]) -> [String] {
    guard let index = CommandWord.index(in: arguments), arguments[index] == "tag" else {
      return arguments
    }
    return arguments[...index] + arguments[(index + 1)...].flatMap(expanded)
  }

  private static func expanded(_ word: String) -> [String] {
    if word.hasPrefix("+"), word.count > 1 { return ["--add", String(word.dropFirst())] }
    guard word.hasPrefix("-"), !word.hasPrefix("--"), word.count > 1, word != "-h" else {
      return [word]
    }
    return ["--remove", String(word.dropFirst())]
  }
}
