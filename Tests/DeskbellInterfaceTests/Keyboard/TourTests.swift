import DeskbellCore
import Testing

@testable import DeskbellInterface

/// The tour: a table of steps, and a panel that follows what is done.
struct TourTests {
  @Test(arguments: TourSteps.all.map(\.title))
  func `a step names commands that exist`(title: String) throws {
    let step = try #require(TourSteps.all.first { $0.title == title })
    for part in step.text.split(separator: "{").dropFirst() {
      let name = String(part.prefix { $0 != "}" })
      #expect(CommandTable.command(named: name) != nil, "there is no \(name)")
    }
    if case .command(let names) = step.goal {
      for name in names { #expect(CommandTable.command(named: name) != nil, "there is no \(name)") }
    }
  }

  @Test func `it is not for desks where people work`() throws {
    let workspace = try TestWorkspace().press("F8")
    #expect(workspace.bottom.contains("deskbell demo --tour"))
    #expect(workspace.state.tour == nil)
  }

  @Test func `it goes on with what is done, and ends with a key`() throws {
    let workspace = try TestWorkspace()
    workspace.becomeDemo()
    workspace.press("F8")
    #expect(workspace.text.contains("Tour, 1 of \(TourSteps.all.count): The inbox"))
    workspace.press("j")
    #expect(workspace.text.contains("Tour, 2 of"))
    workspace.press("Enter")
    #expect(workspace.text.contains("Tour, 3 of"))
    workspace.press("F7")
    #expect(workspace.text.contains("Tour, 4 of"))
    workspace.press("F8")
    #expect(workspace.state.tour == nil)
    #expect(!workspace.text.contains("Tour, "))
  }

  @Test(arguments: [(80, 24), (40, 12), (132, 43)])
  func `it looks like this`(columns: Int, rows: Int) throws {
    let workspace = try TestWorkspace(columns: columns, rows: rows)
    workspace.becomeDemo()
    workspace.press("F8")
    try expectGolden(workspace.screen, "tour-\(columns)x\(rows)")
  }

  @Test(arguments: [(20, 6), (30, 8), (200, 60)])
  func `it leaves room at every size`(columns: Int, rows: Int) throws {
    let workspace = try TestWorkspace(columns: columns, rows: rows)
    workspace.becomeDemo()
    workspace.press("F8 j Enter r")
    for _ in TourSteps.all { workspace.press("F7") }
    #expect(workspace.screen.count == rows)
  }
}
