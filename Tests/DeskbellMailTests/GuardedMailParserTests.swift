import CMail
import Glibc
import Testing

@testable import DeskbellCore
@testable import DeskbellMail

@Suite struct GuardedMailParserTests {
  @Test func aHeaderIsReadWithoutALibrary() {
    let head = PlainHeader(
      Array(
        """
        From: Ann <ann@example.com>\r
        Message-ID:
         <deep@example.com>
        Subject: =?utf-8?q?gr=C3=BCn?=
        To: a:a:a:

        From: Eve <eve@example.com>
        """.utf8))
    #expect(head.messageID == "deep@example.com")
    #expect(head.sender.address == "ann@example.com")
    #expect(head.subject == "grün")
  }

  @Test(arguments: [SIGSEGV, SIGKILL, SIGABRT, SIGTRAP])
  func whateverKillsTheChildIsNotSurvived(signal: Int32) throws {
    #expect(try !MailTrial { raise(signal) }.survived())
    #expect(try MailTrial {}.survived())
  }

  @Test func aLoopIsEndedByItsProcessorTime() throws {
    let limits = cm_trial_limits(seconds: 1, memory: 8 << 30)
    #expect(try !MailTrial(within: limits) { while getppid() > 0 {} }.survived())
  }

  @Test func tooMuchMemoryIsNotSurvived() throws {
    let limits = cm_trial_limits(seconds: 10, memory: 1 << 30)
    let trial = try MailTrial(within: limits) {
      guard malloc(2 << 30) != nil else { abort() }
    }
    #expect(!trial.survived())
  }
}
