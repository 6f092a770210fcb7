/// Which Latin key lies where a character of another layout is typed.
struct Langmap: Equatable, Sendable {
  /// The layouts and pairs that it was made from, as they are written.
  private(set) var sources: [String] = []
  private var pairs: [Character: Character] = [:]

  /// The character that a command would be bound to; nil: the key stays what it is.
  subscript(character: Character) -> Character? { pairs[character] }

  var isEmpty: Bool { pairs.isEmpty }
  var written: String { YAMLWriting.list(sources) }

  static var names: [String] { layouts.map(\.name) }

  /// Adds a layout; false: there is none of the name.
  mutating func add(layout name: String) -> Bool {
    guard let layout = Self.layouts.first(where: { $0.name == name }) else { return false }
    sources.append(name)
    for (typed, latin) in zip(layout.typed, layout.latin) where typed != " " {
      pairs[typed] = latin
    }
    return true
  }

  mutating func add(_ typed: Character, for latin: Character) {
    sources.append("\(typed)\(latin)")
    pairs[typed] = latin
  }

  /// Key by key what the layout types where the American one types the Latin character; a blank
  /// where both type the same.
  private static let layouts: [(name: String, typed: String, latin: String)] = [
    (
      "russian",
      "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ№",
      "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~#"
    ),
    (
      "ukrainian",
      "йцукенгшщзхїфівапролджєячсмитьбюґЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮҐ№",
      "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~#"
    ),
    (
      "greek",
      "ςερτυθιοπασδφγηξκλζχψωβνμΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛΖΧΨΩΒΝΜ",
      "wertyuiopasdfghjklzxcvbnmERTYUIOPASDFGHJKLZXCVBNM"
    ),
    ("hebrew", "קראטוןםפשדגכעיחלךזסבהנמצתץ", "ertyuiopasdfghjklzxcvbnm,."),
    // The row of the digits has letters; what stood there before lies with them.
    ("lithuanian", "ąčęėįšųūžĄČĘĖĮŠŲŪŽ", "12345678=!@#$%^&*+"),
  ]
}
