import DeskbellCore
import Foundation
import Testing

@testable import DeskbellInterface

/// Where an agent was, kept and taken up again.
struct SessionTests {
  private var folder: String { NSTemporaryDirectory() + "deskbell-session-\(UUID().uuidString)" }

  private var record: SessionRecord {
    var record = SessionRecord()
    record.view = "open"
    record.limit = "priority:high \"two words\" 订单"
    record.selected = 12
    record.open = 13
    record.history = ["assign tomas", "note \"a\\b\""]
    record.recent = ["ticket.solve"]
    return record
  }

  @Test func `a record survives its file`() {
    #expect(SessionRecord(bytes: Array(record.text.utf8), file: "s") == record)
  }

  @Test(arguments: ["", "{", "[1]", "view: [a]", "selected: x\nhistory: y\nrecent: [no.such]"])
  func `rubbish is no session`(text: String) {
    #expect(SessionRecord(bytes: Array(text.utf8), file: "s") == SessionRecord())
  }

  @Test func `a file is kept for the person alone, and two sessions join their lines`() throws {
    let folder = folder
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = SessionFile(folder: folder, store: "/desk", agent: "maria")
    #expect(file.read() == SessionRecord())
    file.write(record)
    var other = record
    other.history = ["solve"]
    file.write(other)
    #expect(file.read().history == ["assign tomas", "note \"a\\b\"", "solve"])
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(SessionFile(folder: folder, store: "/desk", agent: "tomas").path != file.path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
  }

  @Test func `history is bounded`() {
    var long = record
    long.history = (0..<500).map { "line \($0)" }
    #expect(long.joined(with: record).history.count == WorkspaceState.longestHistory)
    #expect(long.joined(with: record).history.last == "line 499")
  }

  @Test func `the place is found again`() throws {
    let workspace = try TestWorkspace().press("ga l").type("priority:urgent\n").press("Enter")
    let record = workspace.state.session
    #expect(record.view == "open")
    #expect(record.limit == "priority:urgent")
    let open = try #require(workspace.state.currentID)
    #expect(record.open == open)

    let next = try TestWorkspace()
    next.resume(record)
    #expect(next.state.inbox.view == .allOpen)
    #expect(next.state.inbox.limit == "priority:urgent")
    #expect(next.state.currentID == open)
    #expect(next.text.contains("#\(open)"))
  }

  @Test func `a view that is no more, and a limit that cannot be read, are left out`() throws {
    var record = record
    record.view = "department:99"
    let workspace = try TestWorkspace()
    workspace.resume(record)
    #expect(workspace.state.inbox.view == .mine)
    record.view = "open"
    record.limit = "priorty:high"
    record.open = 999_999
    workspace.resume(record)
    #expect(workspace.state.inbox.view == .allOpen)
    #expect(workspace.state.inbox.limit.isEmpty)
    #expect(workspace.state.screens.isEmpty)
  }
}
