import Glibc
import Testing

@testable import DeskbellTerminal

@Suite("Mailbox")
struct MailboxTests {
  private func isReadable(_ mailbox: Mailbox<Int>) -> Bool {
    var source = pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, 0) == 1
  }

  @Test("It can be polled exactly while messages wait, and keeps their order")
  func polling() {
    let mailbox = Mailbox<Int>()
    #expect(!isReadable(mailbox))
    mailbox.post(1)
    mailbox.post(2)
    #expect(isReadable(mailbox))
    #expect(mailbox.takeAll() == [1, 2])
    #expect(!isReadable(mailbox))
    #expect(mailbox.takeAll() == [])
    mailbox.post(3)
    #expect(isReadable(mailbox))
  }

  @Test("Nothing is lost between threads")
  func threads() async {
    let mailbox = Mailbox<Int>()
    await withTaskGroup(of: Void.self) { group in
      for start in 0..<8 {
        group.addTask { for offset in 0..<100 { mailbox.post(start * 100 + offset) } }
      }
    }
    #expect(mailbox.takeAll().sorted() == Array(0..<800))
  }
}
