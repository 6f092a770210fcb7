/// The words that the checks before sending know, in the languages of the desk: English, German,
/// Lithuanian, Hungarian, Chinese, Filipino, Spanish, French.
enum SendingWords {
  /// Beginnings of words that promise a file.
  static let attachments = [
    "attached", "attachment", "enclosed", "enclosure", "angehängt", "im anhang", "beigefügt",
    "anbei", "anlage", "prisegt", "pridėt", "priede", "pridedam", "pridedu", "csatol", "mellékel",
    "附件", "随信", "附上", "nakalakip", "kalakip", "inilakip", "adjunto", "adjunta", "adjuntamos",
    "en pièce jointe", "pièce jointe", "ci-joint",
  ]

  /// Phrases that only colleagues should read.
  static let internalMarks = [
    "internal only", "internal note", "for internal use", "internal:", "do not send",
    "do not forward to the customer", "not for the customer", "nur intern", "intern:",
    "interne notiz", "tik viduje", "vidinė pastaba", "vidiniam naudojimui", "belső használatra",
    "csak belső", "belső megjegyzés", "内部备注", "仅限内部", "内部使用", "panloob lamang",
    "uso interno", "nota interna", "usage interne", "note interne",
  ]

  /// What an answer begins with before the name.
  static let greetings = [
    "hello", "hi", "hey", "dear", "good morning", "good afternoon", "good evening", "hallo",
    "guten tag", "guten morgen", "lieber", "liebe", "sehr geehrter", "sehr geehrte", "sveiki",
    "sveikas", "sveika", "laba diena", "labas", "labas rytas", "gerb.", "gerbiamas", "gerbiama",
    "kedves", "tisztelt", "szia", "jó napot", "kumusta", "magandang araw", "magandang umaga",
    "magandang hapon", "mahal na", "hola", "estimado", "estimada", "buenos días",
    "buenas tardes", "bonjour", "bonsoir", "cher", "chère",
  ]

  /// Words beside a name, or in its place.
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "madam", "all", "everyone", "everybody", "team",
    "there", "customer", "colleague", "colleagues", "again", "friend", "herr", "frau", "doktor",
    "damen", "und", "herren", "kunde", "kundin", "zusammen", "ponas", "ponia", "pone", "kliente",
    "klientai", "visi", "úr", "asszony", "hölgyem", "uram", "ügyfelünk", "cím", "po", "sa", "iyo",
    "inyo", "kayo", "ginoo", "ginang", "señor", "señora", "sr", "sra", "cliente", "monsieur",
    "madame", "client", "cliente", "à", "tous", "and", "ir", "és", "y", "et",
  ]
}
