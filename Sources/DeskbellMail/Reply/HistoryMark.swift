/// Where unquoted history begins: a line such as "-----Original Message-----", or the header fields
/// of the mail that is answered.
enum HistoryMark {
  enum Label { case from, sent, to, copy, subject }

  private static let titles = [
    "original message", "original-nachricht", "originalnachricht", "ursprüngliche nachricht",
    "ursprüngliche mitteilung", "message d'origine", "message d’origine", "message original",
    "message initial", "mensaje original", "mensagem original", "messaggio originale",
    "oorspronkelijk bericht", "originele bericht", "origineel bericht", "ursprungligt meddelande",
    "ursprungsmeddelande", "originalmeddelande", "opprinnelig melding", "oprindelig meddelelse",
    "alkuperäinen viesti", "wiadomość oryginalna", "oryginalna wiadomość", "pierwotna wiadomość",
    "původní zpráva", "původní e-mail", "pôvodná správa", "eredeti üzenet", "eredeti levél",
    "originalus laiškas", "pradinis laiškas", "originali žinutė", "sākotnējais ziņojums",
    "algne sõnum", "mesajul original", "mesaj original", "оригинално съобщение",
    "исходное сообщение",
    "оригинальное сообщение", "пересылаемое сообщение", "оригінальне повідомлення",
    "вихідне повідомлення", "izvorna poruka", "originalna poruka", "izvirno sporočilo",
    "αρχικό μήνυμα", "orijinal mesaj", "özgün ileti", "הודעה מקורית", "الرسالة الأصلية",
    "原始邮件", "原始信件", "原始郵件", "原邮件", "元のメッセージ", "オリジナルメッセージ", "원본 메시지",
    "원본 메일", "tin nhắn gốc", "thư gốc", "pesan asli", "orihinal na mensahe", "reply message",
    "reply above this line", "antwortnachricht", "original email", "original e-mail",
    "original mail", "исходное письмо",
  ]

  private static let labels: [String: Label] = {
    var table: [String: Label] = [:]
    let rows: [(Label, String)] = [
      (
        .from,
        "from von de da van från fra lähettäjä od feladó nuo kas saatja no expeditor от от\u{a0}кого "
          + "отправитель від відправник από kimden gönderen 发件人 寄件者 寄件人 差出人 送信者 보낸사람 "
          + "보낸\u{a0}사람 발신 מאת من expéditeur mittente remitente remetente afsender avsender avsändare "
          + "odesílatel odosielateľ frá dari từ mula\u{a0}kay mula\u{a0}sa nadawca šalje šaltinis siuntėjas "
          + "absender afzender emisor"
      ),
      (
        .sent,
        "sent date gesendet datum envoyé date\u{a0}d'envoi enviado enviado\u{a0}el enviada\u{a0}em fecha data "
          + "inviato data\u{a0}invio verzonden verstuurd skickat sendt dato lähetetty päivämäärä päiväys wysłano "
          + "wysłane odesláno elküldve küldve dátum išsiųsta siųsta nosūtīts datums saadetud kuupäev trimis "
          + "trimis: дата отправлено изпратено надіслано poslano poslato odoslané στάλθηκε ημερομηνία "
          + "gönderilme gönderildi tarih 发送时间 发送日期 日期 時間 时间 傳送時間 寄件日期 送信日時 日時 日付 "
          + "보낸날짜 보낸\u{a0}날짜 날짜 발송 נשלח תאריך التاريخ ngày đã\u{a0}gửi dikirim tanggal petsa ipinadala "
          + "envoyé\u{a0}le gesendet\u{a0}am"
      ),
      (
        .to,
        "to an à a para aan till til vastaanottaja kenelle do dla komu címzett kam кому до получатель "
          + "към προς kime alıcı 收件人 收件者 宛先 받는사람 받는\u{a0}사람 수신 אל إلى destinataire destinatario "
          + "destinatário empfänger pro prejemnik za către catre kepada đến para\u{a0}kay adresatas gavėjas "
          + "gavejas saaja modtager mottaker mottagare"
      ),
      (
        .copy,
        "cc kopie copie kopia másolatot\u{a0}kap másolat копия копія 抄送 副本 참조 cci bcc reply-to kopija "
          + "skrytá\u{a0}kopie κοιν. bilgi com\u{a0}cópia"
      ),
      (
        .subject,
        "subject betreff objet asunto assunto oggetto onderwerp ämne emne aihe temat předmět predmet "
          + "tárgy tema tēma teema subiect тема относно θέμα konu 主题 主旨 主題 件名 제목 נושא الموضوع "
          + "chủ\u{a0}đề subjek perihal paksa sujet assumpte gaia efni zadeva"
      ),
    ]
    for (label, words) in rows {
      for word in words.split(separator: " ") {
        table[word.map { $0 == "\u{a0}" ? " " : String($0) }.joined()] = label
      }
    }
    return table
  }()

  static func begins(at index: Int, in lines: [BodyLine]) -> Bool {
    let line = lines[index].text
    guard line.utf8.count <= 300, !line.isBlank else { return false }
    return isTitle(line) || isFieldBlock(at: index, in: lines)
  }

  /// A line of dashes, underscores or stars.
  static func isRule(_ line: String) -> Bool {
    let text = line.trimmed.unicodeScalars
    return text.count >= 3 && text.allSatisfy { "-_*=—–―".unicodeScalars.contains($0) }
  }

  /// "-----Original Message-----" in whatever language.
  static func isTitle(_ line: String) -> Bool {
    let text = line.stripped(["*", "_", ">"])
    let isFramed =
      text.hasPrefix("--") || text.hasPrefix("__") || text.hasPrefix("==") || text.hasPrefix("——")
    guard isFramed, text.utf8.count <= 120 else { return false }
    let title = text.stripped(["-", "_", "=", "*", "—", ":"]).lowercased()
    return titles.contains(title)
  }

  /// Which field a line such as "*From:* Ann" names.
  static func label(of line: String) -> Label? {
    let text = line.stripped(["*", ">", "|", "•", "\u{feff}"])
    guard let colon = text.prefix(30).firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      return nil
    }
    let name = text[..<colon].stripped(["*", "_"]).lowercased()
    return labels[name]
  }

  /// From with a subject, or two fields and a mail address, within a few lines.
  private static func isFieldBlock(at index: Int, in lines: [BodyLine]) -> Bool {
    guard let first = label(of: lines[index].text), first != .copy, first != .to else {
      return false
    }
    var found: Set<Label> = []
    var hasAddress = false
    var other = 0
    for line in lines[index...].prefix(12).map(\.text) {
      if line.isBlank {
        if found.count >= 2 { break }
        continue
      }
      if let label = label(of: line) {
        found.insert(label)
      } else {
        other += 1
        if other > 2 { break }
      }
      hasAddress = hasAddress || line.hasMailAddress
    }
    let isNamed = found.contains(.from) && found.contains(.subject)
    let isDated = found.contains(.sent) && (found.contains(.from) || found.contains(.to))
    return isNamed && found.count >= 2 || isDated && hasAddress && first != .subject
  }
}
