/// What begins a signature, and the footers that mail programs add.
enum SignatureMark {
  private static let footers = [
    "sent from my ", "sent from mail for ", "sent from outlook", "sent from yahoo", "sent via ",
    "sent with proton", "sent with ", "sent from proton", "sent from samsung", "sent from a ",
    "sent from ", "get outlook for ", "get the outlook app", "von meinem ", "gesendet von ",
    "gesendet mit ", "diese nachricht wurde von meinem ", "holen sie sich outlook", "outlook für ",
    "envoyé de mon ", "envoyé depuis ", "envoyé à partir de ", "envoyé avec ",
    "télécharger outlook",
    "obtenir outlook", "enviado desde ", "enviado do ", "enviado de ", "enviado a partir d",
    "obtener outlook", "obter o outlook", "obter outlook", "inviato da ", "inviato dal ",
    "scarica outlook", "ottieni outlook", "verstuurd vanaf ", "verzonden vanaf ", "verzonden met ",
    "outlook voor ", "download outlook", "skickat från ", "skickades från ", "hämta outlook",
    "sendt fra ", "hent outlook", "lähetetty ", "hanki outlook", "wysłane z ", "wysłano z ",
    "pobierz outlook", "odesláno z ", "odoslané z ", "získat outlook", "elküldve ", "küldve ",
    "iphone-ról küldve", "az outlook letöltése", "išsiųsta iš ", "gaukite „outlook", "nosūtīts no ",
    "saadetud minu ", "trimis de pe ", "отправлено с ", "отправлено из ", "надіслано з ",
    "изпратено от ", "poslano s ", "poslato sa ", "στάλθηκε από ", "iphone'umdan gönderildi",
    "iphone から送信", "iphoneから送信", "ipadから送信", "发自我的", "從我的", "来自我的", "发送自",
    "寄件自", "나의 iphone에서 보냄", "내 iphone에서 보냄", "נשלח מה", "أرسلت من", "gửi từ ",
    "dikirim dari ", "ipinadala mula sa ", "ipinadala gamit ",
  ]

  /// "-- " (RFC 3676, 4.3), also as programs damage it.
  static func isDelimiter(_ line: String) -> Bool {
    line == "-- " || line == "--" || line == "--\u{a0}" || line == "-- \t" || line == "—"
      || isListFooter(line)
  }

  /// The rule above what a mailing list adds.
  private static func isListFooter(_ line: String) -> Bool {
    line.utf8.count == 47 && line.allSatisfy { $0 == "_" }
  }

  /// "Sent from my iPhone" and its kin, on a line of its own.
  static func isFooter(_ line: String) -> Bool {
    guard line.utf8.count <= 200 else { return false }
    let text = line.stripped(["*", "_", "[", "-", "."]).lowercased()
    let words = text.prefix { $0 != "<" }
    return words.utf8.count <= 90 && footers.contains { text.hasPrefix($0) }
  }
}
