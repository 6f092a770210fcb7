import Testing

@testable import DeskbellMail

@Suite struct ReplyTests {
  @Test(arguments: [
    "On Mon, 3 May 2027 at 10:07, Desk <desk@example.com> wrote:",
    "On 03/05/2027 10:07, Desk wrote:",
    "On May 3, 2027, at 10:07 AM, Desk <desk@example.com>\nwrote:",
    "Am Mo., 3. Mai 2027 um 10:07 Uhr schrieb Desk <desk@example.com>:",
    "Am 03.05.27 um 10:07 schrieb Desk:",
    "Le lun. 3 mai 2027 à 10:07, Desk <desk@example.com> a écrit :",
    "El lun, 3 may 2027 a las 10:07, Desk (<desk@example.com>) escribió:",
    "Em seg., 3 de mai. de 2027 às 10:07, Desk <desk@example.com> escreveu:",
    "Il giorno lun 3 mag 2027 alle ore 10:07 Desk <desk@example.com> ha scritto:",
    "Op ma 3 mei 2027 om 10:07 schreef Desk <desk@example.com>:",
    "Den mån 3 maj 2027 kl 10:07 skrev Desk <desk@example.com>:",
    "ma 3. toukok. 2027 klo 10.07 Desk (desk@example.com) kirjoitti:",
    "pon., 3 maj 2027 o 10:07 Desk <desk@example.com> napisał(a):",
    "po 3. 5. 2027 v 10:07 odesílatel Desk <desk@example.com> napsal:",
    "Desk <desk@example.com> ezt írta (időpont: 2027. máj. 3., H, 10:07):",
    "2027-05-03, pr, 10:07 Desk <desk@example.com> rašė:",
    "пн, 3 мая 2027 г. в 10:07, Desk <desk@example.com>:",
    "3 трав. 2027 р. 10:07 \"Desk\" <desk@example.com> пише:",
    "Desk <desk@example.com>, 3 May 2027 Pzt, 10:07 tarihinde şunu yazdı:",
    "Desk <desk@example.com> 于2027年5月3日周一 10:07写道：",
    "2027年5月3日(月) 10:07 Desk <desk@example.com>:",
    "2027년 5월 3일 (월) 오전 10:07, Desk <desk@example.com>님이 작성:",
    "Noong Lun, May 3, 2027 nang 10:07 AM, sumulat si Desk <desk@example.com>:",
    "Vào Th 2, 3 thg 5, 2027 vào lúc 10:07 Desk <desk@example.com> đã viết:",
  ])
  func cutsWhatIsQuotedBelow(attribution: String) {
    #expect(
      Mail.reply("Ačiū, it works.\n\n\(attribution)\n\n> Does it work?\n> Desk")
        == "Ačiū, it works.")
    #expect(
      Mail.reply("Ačiū, it works.\n\n\(attribution)\n\nDoes it work?\nDesk") == "Ačiū, it works.")
  }

  @Test(arguments: [
    "From: Desk <desk@example.com>\nSent: Monday, May 3, 2027 10:07\nTo: Ona\nSubject: Invoice",
    "*From:* Desk <desk@example.com>\n*Sent:* Monday\n*To:* Ona\n*Subject:* Invoice",
    "________________________________\nVon: Desk\nGesendet: Montag, 3. Mai 2027\nAn: Ona\nBetreff: X",
    "De : Desk\nEnvoyé : lundi 3 mai 2027\nÀ : Ona\nObjet : X",
    "De: Desk\nEnviado el: lunes\nPara: Ona\nAsunto: X",
    "Från: Desk\nSkickat: den 3 maj\nTill: Ona\nÄmne: X",
    "Feladó: Desk\nElküldve: 2027. május 3.\nCímzett: Ona\nTárgy: X",
    "Nuo: Desk\nIšsiųsta: 2027 m.\nKam: Ona\nTema: X",
    "Od: Desk\nWysłano: poniedziałek\nDo: Ona\nTemat: X",
    "От: Desk\nОтправлено: понедельник\nКому: Ona\nТема: X",
    "发件人: Desk\n发送时间: 2027年5月3日\n收件人: Ona\n主题: X",
    "-----Original Message-----\nhello",
    "-------- Ursprüngliche Nachricht --------\nhallo",
    "----- Mensaje original -----\nhola",
  ])
  func cutsTheHeaderOfAnEnclosedMail(header: String) {
    #expect(Mail.reply("It works.\n\n\(header)\n\nDoes it work?") == "It works.")
  }

  @Test(arguments: [
    "-- \nOna\nBuhalterija", "--\nOna", "Sent from my iPhone", "Von meinem iPhone gesendet",
    "Envoyé de mon iPhone", "Enviado desde mi iPhone", "Išsiųsta iš mano iPhone",
    "Get Outlook for iOS<https://aka.ms/o0ukef>", "发自我的iPhone",
  ])
  func cutsSignaturesAndFooters(signature: String) {
    #expect(Mail.reply("It works.\n\n\(signature)") == "It works.")
    #expect(Mail.reply("It works.\n\n\(signature)\n\n> old\n> text") == "It works.")
  }

  @Test(arguments: [
    "Please compare:\n\nFrom: Vilnius\nTo: Kaunas\nDate: 5 May",
    "The notice was sent from my phone to all.\n\nIs that right?",
    "2027-05-03 10:07:00 started\n2027-05-03 10:08:00 stopped",
    "I wrote on Monday -- twice -- and nobody answered.",
    "See http://example.com/on-3-may-ann-wrote:",
    "My list:\n- one\n- two\n\nBest regards\nOna",
    "Date: the 3rd, please.",
  ])
  func leavesProseAlone(text: String) {
    #expect(Mail.reply(text) == text)
  }

  @Test func keepsTheLinesThatInlineAnswersAnswer() {
    let text = """
      On 3 May 2027 at 10:00, Desk <desk@example.com> wrote:
      > Which plan?

      The large one.

      > Since when?

      Since Monday.

      > Regards
      > Desk
      """
    #expect(
      Mail.reply(text)
        == "> Which plan?\n\nThe large one.\n\n> Since when?\n\nSince Monday.")
  }

  @Test func keepsAnAnswerBelowTheQuoteWithoutTheQuote() {
    let text = "On 3 May 2027 at 10:00, Desk wrote:\n> Does it work?\n\nIt works."
    #expect(Mail.reply(text) == "It works.")
  }

  @Test(arguments: [
    "---------- Forwarded message ---------\nFrom: Jonas <j@example.lt>\nSubject: X\n\nhello",
    "Begin forwarded message:\n\n> From: Jonas <j@example.lt>\n> Subject: X\n>\n> hello",
    "-------- Weitergeleitete Nachricht --------\nVon: Jonas\nBetreff: X\n\nhello",
  ])
  func keepsAForwardedMail(forwarded: String) {
    #expect(Mail.reply("See below.\n\n\(forwarded)") == "See below.\n\n\(forwarded)")
  }

  @Test func knowsAForwardedMailByItsSubject() {
    let text =
      "See below.\n\nFrom: Jonas <j@example.lt>\nSent: Monday\nTo: Ona\nSubject: X\n\nhello"
    #expect(Mail.reply(text, subject: "FW: X") == text)
    #expect(Mail.reply(text, subject: "RE: X") == "See below.")
  }

  @Test func givesTheWholeTextRatherThanNothing() {
    #expect(Mail.reply("> only a quote") == "> only a quote")
    #expect(Mail.reply("-- \nOna") == "-- \nOna")
  }

  @Test(arguments: [
    "<div dir=ltr>Yes</div><br><div class=gmail_quote><div class=gmail_attr>Mħux magħruf</div>"
      + "<blockquote class=gmail_quote>old</blockquote></div>",
    "<p>Yes</p><div class=moz-cite-prefix>Am x schrieb y:<br></div>"
      + "<blockquote type=cite><p>old</p></blockquote>",
    "<div>Yes</div><div id=appendonsend></div><hr><div id=divRplyFwdMsg><b>Xx:</b> Desk<br></div>"
      + "<div>old</div>",
    "<p>Yes</p><div style='border-top:solid #E1E1E1 1.0pt'><p><b>From:</b> Desk "
      + "&lt;desk@example.com&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Ona<br><b>Subject:</b> X</p>"
      + "</div><p>old</p>",
    "<div>Yes</div><div class=gmail_signature>Ona<br>Sales</div>",
    "Yes<div id=ms-outlook-mobile-signature>Get Outlook</div>",
    "<div>Yes</div><div class=yahoo_quoted><div>On x, y wrote:</div><div>old</div></div>",
  ])
  func cutsWhatTheMarkupSaysIsOld(html: String) {
    #expect(Mail.reply(html: html) == "Yes")
  }
}
