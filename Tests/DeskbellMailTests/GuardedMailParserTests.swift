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

  @Test func aMailThatKillsTheParserIsAMessageThatSaysSo() throws {
    let message = try GuardedMailParser.parse(groups)
    #expect(message.problem?.contains("would have ended the program") == true)
    #expect(message.raw == groups)
    #expect(message.externalID == "deep@example.com")
    #expect(message.from.address == "ann@example.com")
    #expect(message.subject == "grün")
  }

  /// Folded into short lines, in the header of an enclosed mail: nothing at its outside is odd.
  @Test func oneDeadlyMailAmongOthersTakesOnlyItself() throws {
    let folded = String(repeating: String(repeating: "a:", count: 400) + "\n ", count: 250)
    let hidden = Mail.bytes(
      ["Subject: Fwd"], body: Array("From: e@x.example\nTo: \(folded)b\n\nText\n".utf8),
      type: "message/rfc822")
    let good = Mail.bytes(["Subject: Hello"], body: Array("Text".utf8), type: "text/plain")
    let messages = try GuardedMailParser.parse([good, hidden, good])
    let plain = MailParser.parse(good)
    #expect([messages[0], messages[2]] == [plain, plain])
    #expect(messages[1].problem?.contains("would have ended the program") == true)
    #expect(messages[1].subject == "Fwd")
  }

  @Test(arguments: [SIGSEGV, SIGKILL, SIGABRT, SIGTRAP])
  func whateverKillsTheChildIsNotSurvived(signal: Int32) throws {
    #expect(try !GuardedMailParser.survives { raise(signal) })
    #expect(try GuardedMailParser.survives {})
  }

  @Test func aLoopIsEndedByItsProcessorTime() throws {
    let limits = cm_trial_limits(seconds: 1, memory: 8 << 30)
    #expect(try !GuardedMailParser.survives({ while getppid() > 0 {} }, within: limits))
  }

  @Test func tooMuchMemoryIsNotSurvived() throws {
    let limits = cm_trial_limits(seconds: 10, memory: 1 << 30)
    #expect(
      try !GuardedMailParser.survives(
        {
          guard malloc(2 << 30) != nil else { abort() }
        }, within: limits))
  }
}
