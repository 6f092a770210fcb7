import DeskbellCore
import DeskbellTerminal
import Foundation
import Testing

@testable import DeskbellInterface

/// Giving out and taking away what is kept of a customer, by keys.
struct CustomerDataTests {
  /// A supervisor on the page of the first customer.
  private func page(columns: Int = 80, rows: Int = 24) throws -> TestWorkspace {
    try TestWorkspace(columns: columns, rows: rows, as: "asta").press("#").type("1")
      .press("Enter gc")
  }

  private func withFolder(_ body: (String) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "deskbell-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    try body(url.path)
  }

  @Test func everythingIsWrittenIntoAFileThatNobodyElseCanRead() throws {
    try withFolder { folder in
      let workspace = try page().press("s")
      #expect(workspace.bottom.contains("export to: "))
      workspace.press("^u").type(folder).press("Enter")
      let path = folder + "/customer-1.json"
      #expect(
        try String(contentsOfFile: path, encoding: .utf8) == "everything of Jonas Petrauskas\n")
      let facts = try FileManager.default.attributesOfItem(atPath: path)
      #expect(facts[.posixPermissions] as? Int == 0o600)
      #expect(workspace.bottom.contains("Everything of customer 1 is in"))
      #expect(workspace.text.contains("exported everything of them"))
    }
  }

  @Test func aFileThatIsThereStaysAsItIsAndTheHistorySaysNothing() throws {
    try withFolder { folder in
      let path = folder + "/theirs.json"
      try "mine".write(toFile: path, atomically: true, encoding: .utf8)
      let workspace = try page().press("s ^u").type(path).press("Enter")
      #expect(workspace.bottom.contains("\(folder.prefix(20))"))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
      #expect(!workspace.text.contains("exported everything of them"))
      workspace.press("s ^u").type(folder + "/new.json").press("Enter")
      #expect(FileManager.default.fileExists(atPath: folder + "/new.json"))
    }
  }

  @Test func withoutTheRightBothSayWhyNot() throws {
    let workspace = try TestWorkspace().press("gc s")
    #expect(workspace.bottom.contains("maria may not export what is kept of customers"))
    workspace.press("D")
    #expect(workspace.bottom.contains("maria may not erase customers"))
    #expect(workspace.state.popups.isEmpty)
  }

  @Test func aSessionThatWritesNoFilesExportsNothing() throws {
    let workspace = try page()
    workspace.change { $0.exportsCustomers = false }
    workspace.press("s")
    #expect(workspace.bottom.contains("No files are written in this session."))
  }

  @Test func erasingAsksTwiceAndTheSecondTimeForAWord() throws {
    let workspace = try page().press("D")
    #expect(workspace.text.contains("Erase Jonas Petrauskas?"))
    workspace.press("n")
    #expect(workspace.state.popups.isEmpty)
    workspace.press("D y")
    #expect(workspace.bottom.contains("this cannot be undone: "))
    workspace.type("y").press("Enter")
    #expect(workspace.text.contains("type erase to do it"))
    workspace.press("Esc")
    #expect(try workspace.sample.desk.customerPage(1)?.customer.erasedAt == nil)
  }

  @Test func nothingOfThemStaysInTheStoreOrInMemory() throws {
    let workspace = try page().press("D y").type("erase: asked by letter").press("Enter")
    #expect(workspace.bottom.contains("Erased customer 1"))
    let erased = try #require(try workspace.sample.desk.customerPage(1))
    #expect(erased.customer.erasedAt != nil)
    #expect(erased.events.last?.reason == "asked by letter")
    #expect(!workspace.text.contains("Jonas"))
    #expect(!workspace.state.details.values.contains { $0.ticket.customer == 1 })
    workspace.press("s")
    #expect(workspace.bottom.contains("Nothing is left of this customer."))
    workspace.press("q")
    #expect(workspace.state.context == .inbox)
  }

  @Test func theFileIsCleanedBesideOtherWorkAndSaysHowItWent() throws {
    let workspace = try page().press("D y").type("erase").press("Enter")
    #expect(try !workspace.sample.desk.needsCleaning())
    #expect(workspace.bottom.contains("nothing of it is left in the file"))
    workspace.send(.cleaned(1, problem: "the disk is full"))
    #expect(workspace.text.contains("Customer 1 is erased, but may still be in the file"))
  }

  /// Whoever leaves at once waits for the cleaning, and nobody else does.
  @Test func endingWaitsForTheCleaning() throws {
    let sample = try SampleDesk()
    let asta = try #require(try sample.desk.roster().agents.first { $0.handle == "asta" })
    let runner = EffectRunner(desk: sample.desk, agent: asta.id) { _ in }
    runner.run(.customers(.perform(.erase(because: nil), on: 1)))
    runner.drain()
    #expect(try sample.desk.needsCleaning())
    runner.run(.customers(.clean(after: 1)))
    runner.drain()
    #expect(try !sample.desk.needsCleaning())
  }

  @Test func draftsThatCouldComeBackAreForgotten() throws {
    let workspace = try page()
    let mine = workspace.state.agent.id
    func draft(on ticket: Ticket.ID) -> Draft {
      Draft(
        agent: mine, ticket: ticket, kind: .reply, text: "Dear Jonas",
        updatedAt: SampleDesk.start)
    }
    workspace.change {
      $0.writing.discarded = draft(on: 1)
      $0.writing.begunForAll = [1: "Dear Jonas"]
      if let detail = $0.details[1] { $0.writing.sentToAll = Composer(detail, kind: .reply) }
    }
    #expect(workspace.state.writing.sentToAll != nil)
    workspace.press("D y").type("erase").press("Enter")
    #expect(workspace.state.writing.discarded == nil)
    #expect(workspace.state.writing.sentToAll == nil)
    #expect(workspace.state.writing.begunForAll.isEmpty)
  }

  @Test(arguments: KeyProfile.all)
  func bothHaveAKeyInEachProfile(profile: KeyProfile) {
    let keymap = Keymap(profile: profile)
    for name in ["customer.export", "customer.erase"] {
      #expect(!keymap.keys(of: name, in: .customer).isEmpty, "\(name) in \(profile.name)")
    }
  }

  @Test func thePaletteAndTheLineHaveThem() throws {
    let workspace = try page().press("^k").type("erase")
    #expect(workspace.text.contains("Erase"))
    workspace.press("Enter")
    #expect(workspace.text.contains("Erase Jonas Petrauskas?"))
    workspace.press("n :").type("customer.export").press("Enter")
    #expect(workspace.bottom.contains("export to: "))
  }

  @Test(arguments: [(80, 24), (40, 12), (132, 43)])
  func question(columns: Int, rows: Int) throws {
    let workspace = try page(columns: columns, rows: rows).press("D")
    try expectGolden(workspace.screen, "erase-\(columns)x\(rows)")
  }
}
