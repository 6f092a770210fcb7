/// A mail that passes on another one: then the other one is what it has to say.
enum ForwardMark {
  private static let subjects = [
    "fw:", "fwd:", "wg:", "tr:", "rv:", "enc:", "i:", "doorst:", "vb:", "vs fwd:", "vl:", "pd:",
    "továbbítás:", "pt:", "转发:", "转发：", "轉寄:", "전달:", "転送:", "fs:", "persiųsti:",
  ]

  private static let titles = [
    "forwarded message", "forwarded by", "begin forwarded message", "weitergeleitete nachricht",
    "anfang der weitergeleiteten", "message transféré", "début du message transféré",
    "début du message réexpédié", "mensaje reenviado", "inicio del mensaje reenviado",
    "mensagem encaminhada", "início da mensagem encaminhada", "início da mensagem reencaminhada",
    "messaggio inoltrato", "inizio messaggio inoltrato", "doorgestuurd bericht",
    "begin doorgestuurd bericht", "vidarebefordrat meddelande", "vidarebefordrat brev",
    "videresendt melding", "videresendt meddelelse", "välitetty viesti", "edelleenlähetetty viesti",
    "przekazana wiadomość", "treść przekazanej wiadomości", "wiadomość przekazana dalej",
    "přeposlaná zpráva", "preposlaná správa", "továbbított levél", "továbbított üzenet",
    "persiųstas laiškas", "persiųsta žinutė", "pārsūtīts ziņojums", "edastatud kiri",
    "mesaj redirecționat", "пересылаемое сообщение", "пересланное сообщение",
    "переслане повідомлення",
    "препратено съобщение", "proslijeđena poruka", "posredovano sporočilo",
    "προωθημένο μήνυμα", "yönlendirilen ileti", "iletilen ileti", "הודעה שהועברה",
    "رسالة مُعاد توجيهها",
    "转发的邮件", "轉寄的郵件", "转发邮件", "転送メッセージ", "전달된 메시지", "chuyển tiếp",
    "diteruskan", "ipinasang mensahe", "na-forward na mensahe",
  ]

  /// Whether a mail is forwarded: its text says so before any history begins, or its subject does
  /// and there is an enclosed header.
  static func isForward(subject: String, lines: [BodyLine]) -> Bool {
    let lower = subject.lowercased()
    let isNamed = subjects.contains { lower.hasPrefix($0) }
    for index in lines.indices {
      if isTitle(lines[index].text) { return true }
      if lines[index].role == .history || HistoryMark.begins(at: index, in: lines) {
        return isNamed
      }
      if Attribution.range(endingAt: index, in: lines, isQuoteNext: false) != nil { return isNamed }
    }
    return false
  }

  private static func isTitle(_ line: String) -> Bool {
    guard line.utf8.count <= 200 else { return false }
    let text = line.stripped([">", "*"])
    let isFramed = text.hasPrefix("--") || text.hasPrefix("__") || text.hasSuffix(":")
    guard isFramed else { return false }
    let title = text.stripped(["-", "_", ":", "：", "*"]).lowercased()
    return titles.contains { title.hasPrefix($0) || text.hasPrefix("--") && title.hasSuffix($0) }
  }
}
