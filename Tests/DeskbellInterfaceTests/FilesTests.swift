import DeskbellCore
import DeskbellTerminal
import Foundation
import Testing

@testable import DeskbellInterface

/// The files of a conversation and those that go out.
struct FilesTests {
  private func workspace(columns: Int = 80, rows: Int = 24) throws -> TestWorkspace {
    let workspace = try TestWorkspace(columns: columns, rows: rows)
    _ = try workspace.sample.desk.receive([
      IncomingMessage(
        channel: .mail, externalID: "files@example.org", references: ["m0@example.org"],
        from: Address(name: "Jonas Petrauskas", address: "jonas@example.org"),
        subject: "Sąskaita", text: "Prisegu.",
        files: [
          .init(name: "sąskaita 订单.csv", type: "text/csv", bytes: Array("a;b\n1;2\n".utf8)),
          .init(
            name: "../../.evil\u{202E}fdp.exe", type: "application/octet-stream",
            bytes: [0x4D, 0x5A, 0, 1]),
        ])
    ])
    return workspace.send(.deskChanged).press("Enter")
  }

  private func newFolder() throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "deskbell-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url.path()
  }

  @Test func theListShowsWhatCameAndEnterPreviewsIt() throws {
    let workspace = try workspace().press("v")
    #expect(workspace.text.contains("sąskaita 订单.csv"))
    workspace.press("Enter")
    #expect(workspace.text.contains("1;2"))
    workspace.press("q j Enter")
    #expect(workspace.text.contains("application/octet-stream, 4 bytes"))
    #expect(workspace.text.contains("4d 5a 00 01"))
    workspace.press("q q")
    #expect(workspace.state.context == .ticket)
  }

  @Test func aHostileNameIsSavedSafelyAndNothingIsReplaced() throws {
    let folder = try newFolder()
    let workspace = try workspace().press("v j s")
    workspace.press("^u").type(folder).press("Enter")
    #expect(workspace.text.contains("Saved"))
    workspace.press("s Enter")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names == ["evil_fdp (2).exe", "evil_fdp.exe"])
    let mode = try FileManager.default.attributesOfItem(atPath: folder + "/evil_fdp.exe")
    #expect(mode[.posixPermissions] as? Int == 0o600)
    #expect(workspace.state.saveFolder == folder)
  }

  @Test func aFolderThatIsNotThereIsSaid() throws {
    let workspace = try workspace().press("v s ^u").type("/nowhere/at/all").press("Enter")
    #expect(workspace.bottom.contains("Nothing can be saved in /nowhere/at/all"))
  }

  @Test func withoutAProgramNothingIsOpened() throws {
    let workspace = try workspace().press("v o")
    #expect(workspace.bottom.contains("No program is set that opens files here."))
  }

  @Test func aFileGoesWithTheReplyAndWithItsDraft() throws {
    let folder = try newFolder()
    try "refund".write(toFile: folder + "/report.txt", atomically: true, encoding: .utf8)
    let workspace = try TestWorkspace().press("r").type("See the file attached.").press("^x")
    #expect(workspace.text.contains("speaks of an attachment"))
    workspace.press("a").type(folder + "/rep").press("Tab")
    #expect(workspace.bottom.contains("report.txt"))
    workspace.press("Enter")
    #expect(workspace.text.contains("report.txt (6 B)"))
    #expect(!workspace.text.contains("speaks of an attachment"))
    workspace.press("q r")
    let draft = try #require(try workspace.sample.desk.drafts(of: workspace.sample.maria).first)
    #expect(draft.attachments.map(\.name) == ["report.txt"])
    workspace.press("^x y")
    let sent = try #require(
      try workspace.sample.desk.detail(1, reader: nil)?.messages.last?.attachments.first)
    #expect(sent.type == "text/plain")
    #expect(try workspace.sample.desk.blob(sent.sha256) == Array("refund".utf8))
    // Taken back, it is still there.
    workspace.press("u ^x")
    #expect(workspace.text.contains("report.txt (6 B)"))
    workspace.press("d")
    #expect(!workspace.text.contains("report.txt (6 B)"))
  }

  @Test(arguments: [(80, 24), (40, 12), (132, 43)])
  func list(columns: Int, rows: Int) throws {
    let workspace = try workspace(columns: columns, rows: rows).press("v")
    try expectGolden(workspace.screen, "files-\(columns)x\(rows)")
  }
}
