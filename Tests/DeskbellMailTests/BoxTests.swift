import DeskbellMail
import Foundation
import Testing

@Suite struct BoxTests {
  private let box = """
    From ona@example.lt Sat Nov 21 10:00:00 2026
    Subject: one

    body
    >From here on
    >>From quoted twice

    From the start it was prose.

    From jonas@example.lt Sat Nov 21 10:01:00 2026
    Subject: two

    last
    """

  @Test(arguments: [1, 7, 64, 10_000])
  func splitsAMailbox(piece: Int) {
    var reader = MailboxReader()
    let bytes = Array(box.utf8)
    var items = stride(from: 0, to: bytes.count, by: piece).flatMap {
      reader.read(Array(bytes[$0..<min($0 + piece, bytes.count)]))
    }
    if let last = reader.finish() { items.append(last) }
    #expect(items.map(\.number) == [1, 2])
    #expect(
      items.map { String(decoding: $0.bytes, as: UTF8.self) } == [
        "Subject: one\n\nbody\nFrom here on\n>From quoted twice\n\nFrom the start it was prose.\n",
        "Subject: two\n\nlast",
      ])
    #expect(
      items.last?.offset == box.utf8.count
        - "From jonas@example.lt Sat Nov 21 10:01:00 2026\nSubject: two\n\nlast".utf8.count)
    #expect(!reader.hasStrayText)
  }

  @Test func skipsWhatIsTooLong() {
    var reader = MailboxReader(limit: 20)
    let text =
      "From a 10:00\nX: 1\n\n" + String(repeating: "long line\n", count: 9)
      + "\nFrom b 10:00\nX: 2\n\nok\n"
    var items = reader.read(Array(text.utf8))
    if let last = reader.finish() { items.append(last) }
    #expect(items.map(\.isTooLong) == [true, false])
  }

  @Test func seesWhatIsNoMailbox() {
    var reader = MailboxReader()
    #expect(reader.read(Array("# A heading\n\ntext\n".utf8)).isEmpty)
    #expect(reader.finish() == nil)
    #expect(reader.hasStrayText)
  }

  @Test func listsAMaildirInOrder() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/deskbell-maildir-test"
    try? FileManager.default.removeItem(atPath: folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(Maildir(path: folder) == nil)
    for place in ["new", "cur", "tmp"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder)/\(place)", withIntermediateDirectories: true)
    }
    for name in ["new/3", "cur/2:2,S", "cur/1:2,", "cur/.hidden", "tmp/0"] {
      try Data("Subject: x\n\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
    let maildir = try #require(Maildir(path: folder))
    #expect(
      try maildir.files().map { $0.dropFirst(folder.count) } == [
        "/cur/1:2,", "/cur/2:2,S", "/new/3",
      ])
  }
}
