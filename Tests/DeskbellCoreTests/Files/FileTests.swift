import Foundation
import Testing

@testable import DeskbellCore

@Suite("Files from outside") struct FileTests {
  @Test(
    "A name that leads nowhere and hides nothing",
    arguments: [
      ("report.pdf", "report.pdf"), ("../../etc/passwd", "passwd"), ("C:\\x\\y.doc", "y.doc"),
      (".bashrc", "bashrc"), ("...", "file"), ("", "file"), ("a\u{0}b\u{7}.txt", "a_b_.txt"),
      ("invoice\u{202E}fdp.exe", "invoice_fdp.exe"), ("  spaced .txt ", "spaced .txt"),
      ("订单 12.csv", "订单 12.csv"), ("a:b*c?.txt", "a_b_c_.txt"), ("..hidden..", "hidden"),
    ])
  func names(_ name: String, _ expected: String) {
    #expect(SafeFileName.make(from: name) == expected)
  }

  @Test func aLongNameKeepsItsEnding() {
    let name = SafeFileName.make(from: String(repeating: "é", count: 300) + ".pdf")
    #expect(name.utf8.count <= 200)
    #expect(name.hasSuffix(".pdf"))
    #expect(SafeFileName.numbered("a.tar", 2) == "a (2).tar")
    #expect(SafeFileName.numbered("a", 3) == "a (3)")
  }

  @Test func neverOverwritesAndIsForOneselfOnly() throws {
    let folder = try TemporaryFolder()
    let place = folder.path("")
    for number in 1...3 {
      let path = try FileSaving.save([UInt8(number)], named: "../a.txt", in: place)
      #expect(path.hasSuffix(number == 1 ? "/a.txt" : "/a (\(number)).txt"))
      #expect(FileManager.default.contents(atPath: path) == Data([UInt8(number)]))
      let facts = try FileManager.default.attributesOfItem(atPath: path)
      #expect(facts[.posixPermissions] as? Int == 0o600)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place).count == 3)
    #expect(throws: FileSaving.Trouble.self) {
      try FileSaving.save([1], named: "a", in: folder.path("nowhere"))
    }
  }

  @Test func aLinkThatLiesInTheWayIsNotFollowed() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("a.txt"), withDestinationPath: folder.path("victim"))
    let path = try FileSaving.save([1], named: "a.txt", in: folder.path(""))
    #expect(path.hasSuffix("a (2).txt"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("victim")))
  }

  @Test func previewsTextAndTellsWhatElseIs() {
    let text = FilePreview(Array("a\r\nb\n\n".utf8), type: "text/plain; charset=utf-8")
    #expect(text.lines == ["a", "b"])
    #expect(FilePreview(Array("{}".utf8), type: "application/json").isText)
    #expect(!FilePreview([0, 1], type: "text/plain").isText)
    let picture = FilePreview(Array("\u{89}PNG".utf8), type: "image/png")
    #expect(picture.lines.first == "image/png, 5 bytes")
    #expect(picture.lines.last?.hasPrefix("c2 89 50 4e 47") == true)
    let page = FilePreview(
      Array("<html><script>x</script><p>Tom &amp; Ona</p><br>&lt;b&gt;".utf8), type: "text/html")
    #expect(page.lines.joined(separator: "|").hasSuffix("Tom & Ona||<b>"))
  }

  @Test func whatIsSentIsReadWithItsType() throws {
    let folder = try TemporaryFolder()
    try Data("x".utf8).write(to: URL(filePath: folder.path("a.PDF")))
    let file = try FileReading.read(folder.path("a.PDF"))
    #expect(file == .init(name: "a.PDF", type: "application/pdf", bytes: [0x78]))
    #expect(throws: Refusal.self) { try FileReading.read(folder.path("")) }
    #expect(throws: Refusal.self) { try FileReading.read("/dev/zero") }
    #expect(FileReading.completions(of: folder.path("a")) == [folder.path("a.PDF")])
  }

  @Test func aReplyCarriesFilesAndTheDraftKeepsThem() throws {
    let test = try TestDesk()
    let ticket = try test.receive(test.mail(id: "a@x"))
    let file = try test.desk.keep(.init(name: "a.txt", type: "text/plain", bytes: [0x61]))
    let answer = Composition(text: "See the file.", attachments: [file])
    try test.perform(.reply(answer), ticket, as: test.maria)
    #expect(try test.desk.detail(ticket, reader: nil)?.files.map(\.attachment) == [file])
    _ = try test.desk.undo(as: test.maria)
    #expect(try test.desk.drafts(of: test.id(test.maria)).first?.attachments == [file])
    #expect(try test.desk.blob(file.sha256) == [0x61])
    #expect(throws: Refusal.self) {
      try test.desk.keep(
        .init(name: "b", type: "x", bytes: .init(repeating: 0, count: FileReading.limit + 1)))
    }
  }
}
