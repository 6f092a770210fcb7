/// The lines that introduce a quote: "On 3 May 2024 at 10:00, Ann <ann@example.com> wrote:" in the
/// languages and shapes of mail programs.
enum Attribution {
  private static let longest = 500

  /// What says that somebody wrote, in lower case.
  private static let verbs = [
    "wrote", "writes", "said", "schrieb", "a écrit", "a ecrit", "écrit", "escribió", "escribio",
    "escrigué", "va escriure", "idatzi zuen", "escreveu", "ha scritto", "scritto", "scrive",
    "schreef", "geschreven", "skrev", "skreiv", "skrifaði", "kirjoitti", "kirjutas", "rakstīja",
    "raksta", "parašė", "rašė", "napisał", "pisze", "napsal", "napísal", "píše", "írta", "ezt írta",
    "napisao", "napisala", "je pisao", "je napisal", "piše", "a scris", "написа", "пише", "пишет",
    "писал", "написал", "написав", "піша", "напісаў", "έγραψε", "yazdı", "yazmış", "כתב", "כתבה",
    "كتب", "نوشت", "लिखा", "เขียนว่า", "đã viết", "viết", "menulis", "sumulat", "isinulat",
    "nagsulat", "写道", "寫道", "来信", "のメッセージ", "書きました", "のメール", "작성", "wrote ----",
  ]

  /// How such a line begins, in lower case.
  private static let openings = [
    "on ", "le ", "am ", "el ", "il ", "em ", "op ", "den ", "dne ", "dňa ", "v ", "w dniu ",
    "dnia ", "på ", "ons", "tor", "fre", "lør", "søn", "mån", "tis", "lör", "sön",
    "ai ", "pe ", "în ", "на ", "в ", "у ", "в ", "στις ", "il giorno ",
    "data ",
    "da ", "nel ", "nella ", "em ", "no dia ", "vào ", "pada ", "noong ", "sa ", "tarihinde",
    "在 ", "于", "於 ", "2", "bei ", "quoting ", "à ", "date: ", "---- on ", "kl.", "vr",
    "za ", "zo ", "ti ", "ke ", "pe ", "su ", "po ", "út",
    "čt", "pá ", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "lun", "mar",
    "mer", "jeu", "ven", "sam", "dim", "mié", "jue", "vie", "sáb", "dom", "seg", "ter", "qua",
    "qui",
    "sex", "gio", "пн", "вт", "ср", "чт", "пт", "сб", "вс", "пon",
  ]

  /// The lines that make up an attribution whose last line is this one.
  static func range(
    endingAt end: Int, in lines: [BodyLine], isQuoteNext: Bool
  ) -> ClosedRange<Int>? {
    guard mayEnd(lines[end].text, isQuoteNext: isQuoteNext) else { return nil }
    var joined = ""
    var start = end
    var filled = 0
    while start >= 0, end - start < 9, filled < 5 {
      let line = lines[start].text.trimmed
      if line.utf8.count > longest { break }
      if !line.isEmpty {
        joined = joined.isEmpty ? line : line + " " + joined
        filled += 1
        if isAttribution(joined, isQuoteNext: isQuoteNext) {
          return widened(start, joined: joined, in: lines)...end
        }
      } else if filled > 0, !isStrayEnd(lines[end].text) {
        break
      }
      start -= 1
    }
    return isQuoteNext && isBareIntroduction(lines[end].text) ? end...end : nil
  }

  /// "Ann wrote:" right above a quote.
  private static func isBareIntroduction(_ line: String) -> Bool {
    let end = line.stripped(["*", "_", "-", ">", " "])
    guard end.utf8.count <= 120, endsInColon(end) else { return false }
    let lower = end.lowercased()
    return says(lower)
  }

  /// One line more where that is the one with "On …".
  private static func widened(_ start: Int, joined: String, in lines: [BodyLine]) -> Int {
    if hasOpening(joined.lowercased()) { return start }
    for above in 1...2 where start - above >= 0 {
      let line = lines[start - above].text.trimmed
      if line.isEmpty || line.utf8.count > 200 { return start }
      let lower = line.lowercased()
      let isDated = line.hasDigit || line.hasMailAddress
      let isSentence = [".", "!", "?"].contains(where: line.ends)
      if hasOpening(lower), isDated, !isSentence { return start - above }
    }
    return start
  }

  /// "> wrote:" at the end of an attribution that was broken inside an address.
  static func isStrayEnd(_ line: String) -> Bool {
    let rest = line.stripped([">", " "]).lowercased()
    return rest.utf8.count < 40 && rest.hasSuffix(":") && verbs.contains(where: rest.begins)
  }

  /// What stands before an attribution on the same line ("reply On Wed, … wrote:"); nil: none does.
  static func tail(of line: String) -> String? {
    guard line.utf8.count <= longest, line.trimmed.hasSuffix(":") else { return nil }
    var index = line.startIndex
    while let next = line[index...].dropFirst().firstIndex(of: " ") {
      index = next
      let rest = line[next...].trimmed
      if rest.hasPrefix("On "), rest.hasMailAddress || rest.hasDate, isAttribution(rest) {
        let own = line[..<next].trimmed
        return own.isEmpty ? nil : own
      }
    }
    return nil
  }

  private static func mayEnd(_ line: String, isQuoteNext: Bool) -> Bool {
    guard line.utf8.count <= longest, !line.isBlank else { return false }
    let end = line.stripped(["*", "_", "-", " "])
    if endsInColon(end) { return true }
    let lower = end.lowercased()
    if verbs.contains(where: lower.ends) { return true }
    return isDatedSender(line.trimmed)
  }

  static func isAttribution(_ line: String, isQuoteNext: Bool = false) -> Bool {
    guard line.utf8.count <= longest else { return false }
    if isDatedSender(line) { return true }
    let end = line.stripped(["*", "_", "-", ">", " "])
    let lower = end.lowercased()
    let isColon = endsInColon(end)
    let isDated = end.hasDate
    let hasAddress = end.hasMailAddress
    let isByVerb = says(lower)
    if isByVerb {
      if isDated && hasAddress { return true }
      let isPlaced = isQuoteNext ? end.hasDigit : isDated
      if isColon && hasOpening(lower) && isPlaced && !lower.contains("i wrote") { return true }
    }
    return isColon && isDated && hasAddress && (end.contains("<") || end.contains("("))
  }

  /// "2013/7/20 Ann <ann@example.com>", "2016-03-03 17:21 GMT+01:00 Ann".
  private static func isDatedSender(_ line: String) -> Bool {
    let date = line.prefix { ("0"..."9").contains($0) || $0 == "-" || $0 == "/" }
    guard line.utf8.count <= 200, (8...10).contains(date.count), date.first == "2",
      date.filter({ $0 == "-" || $0 == "/" }).count == 2
    else { return false }
    let rest = line.dropFirst(date.count)
    return rest.hasMailAddress && rest.contains("<") && (rest.hasSuffix(">") || rest.hasSuffix(":"))
      || rest.contains(" GMT+") || rest.contains(" GMT-") || rest.contains(" UTC+")
  }

  private static func endsInColon(_ text: String) -> Bool {
    [":", "：", "︰"].contains(where: text.ends)
  }

  private static func hasOpening(_ lower: String) -> Bool {
    let start = lower.unicodeScalars.drop { "-_*> ".unicodeScalars.contains($0) }
    let opening = String(start)
    return openings.contains(where: opening.begins)
  }

  /// The verbs by their first byte.
  private static let verbsByFirstByte = Dictionary(
    grouping: verbs.map { Array($0.utf8) }, by: { $0[0] })

  /// Whether a verb stands there as a word, or anywhere for scripts without spaces.
  private static func says(_ lower: String) -> Bool {
    let bytes = Array(lower.utf8)
    return bytes.indices.contains { index in
      guard let candidates = verbsByFirstByte[bytes[index]] else { return false }
      let isInWord = index > 0 && (0x61...0x7A).contains(bytes[index - 1])
      return !isInWord && candidates.contains { bytes[index...].starts(with: $0) }
    }
  }
}
