import Testing

@testable import DeskbellMail

@Suite struct AutomaticMailTests {
  @Test(arguments: [
    "Auto-Submitted: auto-replied", "Auto-Submitted: auto-generated (x)", "Precedence: bulk",
    "Precedence: auto_reply", "X-Autoreply: yes", "X-Auto-Response-Suppress: All",
    "Return-Path: <>", "X-Failed-Recipients: a@b.example", "List-Id: <news.example.com>",
    "From: Mail Delivery System <MAILER-DAEMON@example.com>", "From: no-reply@example.com",
    "Subject: Automatic reply: Invoice", "Subject: =?utf-8?Q?Abwesenheitsnotiz=3A_x?=",
    "Subject: Undelivered Mail Returned to Sender", "Subject: 自动回复：您好",
  ])
  func knowsWhatProgramsWrite(header: String) {
    #expect(Mail.parse([header], body: "x").isAutomatic)
  }

  @Test(arguments: [
    ["Auto-Submitted: no"], ["Precedence: first-class"], ["Return-Path: <a@b.example>"],
    ["Subject: Re: Out of office"], ["Subject: Automatic door is broken"],
    ["List-Id: <desk.example.com>", "X-Google-Group-Id: 1"],
    ["List-Id: <desk.example.com>", "In-Reply-To: <a@b>"], ["X-Mailer: Outlook"],
    ["From: Daemon Hill <daemon.hill@example.com>"],
  ])
  func leavesPeopleAlone(headers: [String]) {
    #expect(!Mail.parse(headers, body: "x").isAutomatic)
  }

  @Test func readsADeliveryReport() {
    let body = """
      --r\r\nContent-Type: text/plain\r\n\r\nIt failed.\r\n\
      --r\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.com\r\n\r\n\
      Final-Recipient: rfc822; one@example.com\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n\
      Final-Recipient: rfc822;\r\n <two@example.com>\r\nAction: failed\r\n\r\n\
      Final-Recipient: rfc822; three@example.com\r\nAction: delayed\r\n\r\n--r--\r\n
      """
    let message = Mail.parse(
      body: body, type: "multipart/report; report-type=delivery-status; boundary=r")
    #expect(message.isAutomatic)
    #expect(message.failedRecipients == ["one@example.com", "two@example.com"])
    #expect(message.text == "It failed.")
  }

  @Test func readsABounceInProse() {
    let message = Mail.parse(
      ["From: MAILER-DAEMON@example.com", "Return-Path: <>"],
      body: "Hi. I wasn't able to deliver your message.\n\n<gone@example.com>:\nNo such user.\n\n"
        + "--- Below this line is a copy of the message.\n\nTo: <other@example.com>\n")
    #expect(message.failedRecipients == ["gone@example.com"])
  }

  @Test func knowsAFeedbackReport() {
    let body = """
      --r\r\n\r\ncomplaint\r\n--r\r\nContent-Type: message/feedback-report\r\n\r\n\
      Feedback-Type: abuse\r\n\r\n--r--\r\n
      """
    let message = Mail.parse(
      body: body, type: "multipart/report; report-type=feedback-report; boundary=r")
    #expect(message.isAutomatic)
    #expect(message.failedRecipients.isEmpty)
  }
}
