/// Parts of people's names.
public enum PersonName {
  /// By what somebody is addressed: the given name where the order of the parts tells it, the whole
  /// name where it does not (Chinese, Japanese, Korean; a single word); nil where there is no name,
  /// only an address or a number.
  ///
  /// `Petrauskas, Jonas` is Jonas in any language; *Nagy Éva* is Éva where the language (a BCP 47
  /// tag) puts the family name first.
  public static func first(in name: String, language: String?) -> String? {
    let whole = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard whole.contains(where: \.isLetter), !whole.contains("@") else { return nil }
    if whole.unicodeScalars.contains(where: \.isWrittenWithoutBlanks) { return whole }
    let halves = whole.split(separator: ",", maxSplits: 1)
    if halves.count == 2, let given = words(halves[1]).first { return given }
    let words = words(whole[...])
    let putsFamilyFirst = language.map(LanguageTag.primary) == "hu"
    return (putsFamilyFirst ? words.last : words.first) ?? whole
  }

  /// The words without titles (`Dr.`), initials (`J.`) and what else carries a full stop.
  private static func words(_ text: Substring) -> [String] {
    let all = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
    let plain = all.filter { !$0.hasSuffix(".") && $0.contains(where: \.isLetter) }
    return plain.isEmpty ? all : plain
  }
}
