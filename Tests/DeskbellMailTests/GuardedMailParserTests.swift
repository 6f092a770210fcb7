import CMail
import Glibc
import Testing

@testable import DeskbellCore
@testable import DeskbellMail

@Suite struct GuardedMailParserTests {
  private let groups =
    Array(
      "From: Ann <ann@example.com>\nMessage-ID: <deep@example.com>\nSubject: =?utf-8?q?gr=C3=BCn?=\nTo: "
        .utf8)
    + Array(String(repeating: "a:", count: 50_000).utf8) + Array("\n\nText\n".utf8)

  @Test func aMailThatKillsTheParserIsAMessageThatSaysSo() {
    let message = GuardedMailParser.parse(groups, caution: .oddMail)
    #expect(message.problem?.contains("would have ended the program") == true)
    #expect(message.raw == groups)
    #expect(message.externalID == "deep@example.com")
    #expect(message.from.address == "ann@example.com")
    #expect(message.subject == "grün")
  }

  @Test func anOrdinaryMailIsNotOddAndReadsTheSameBothWays() {
    let mail = Mail.bytes(["Subject: Hello"], body: Array("Text".utf8), type: "text/plain")
    #expect(!OddMail.isOdd(mail))
    #expect(OddMail.isOdd(groups))
    let plain = MailParser.parse(mail)
    #expect(GuardedMailParser.parse(mail, caution: .oddMail) == plain)
    #expect(GuardedMailParser.parse(mail, caution: .everyMail) == plain)
  }

  @Test(arguments: [SIGSEGV, SIGKILL, SIGABRT, SIGTRAP])
  func whateverKillsTheChildIsNotSurvived(signal: Int32) {
    #expect(!GuardedMailParser.survives { raise(signal) })
    #expect(GuardedMailParser.survives {})
  }

  @Test func aLoopIsEndedByItsProcessorTime() {
    let limits = cm_trial_limits(seconds: 1, memory: 8 << 30)
    #expect(!GuardedMailParser.survives({ while getppid() > 0 {} }, within: limits))
  }

  @Test func tooMuchMemoryIsNotSurvived() {
    let limits = cm_trial_limits(seconds: 10, memory: 1 << 30)
    #expect(
      !GuardedMailParser.survives(
        {
          guard malloc(2 << 30) != nil else { abort() }
        }, within: limits))
  }
}
