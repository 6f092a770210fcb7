import Glibc
import Testing

/// The walls between the parts, as the sources really import.
@Suite struct ArchitectureTests {
  /// Which modules with walls around them each target may import.
  static let allowed: [(target: String, modules: Set<String>)] = [
    ("DeskbellText", ["CTextWidth"]),
    ("DeskbellCore", ["CDigest", "GRDB", "Yams"]),
    ("SeededRandom", []),
    ("DeskbellDemo", ["DeskbellCore", "SeededRandom"]),
    ("DeskbellTerminal", ["DeskbellText", "CNcurses", "CLinux"]),
    ("DeskbellInterface", ["DeskbellCore", "DeskbellText", "DeskbellTerminal", "Yams"]),
    ("DeskbellMail", ["DeskbellCore", "CMail", "CCalendar"]),
    (
      "deskbell",
      ["DeskbellInterface", "DeskbellDemo", "DeskbellCore", "DeskbellText", "ArgumentParser"]
    ),
    (
      "deskbell-mail",
      ["DeskbellMail", "DeskbellCore", "DeskbellText", "CDigest", "ArgumentParser"]
    ),
  ]
  /// What the system offers: behind no wall.
  static let system: Set<String> = ["Glibc", "Synchronization", "Foundation", "Dispatch"]

  @Test(arguments: allowed.map(\.target))
  func `A target imports what it may know and nothing else`(_ target: String) throws {
    let modules = Self.allowed.first { $0.target == target }?.modules ?? []
    for line in try SourceTree.imports(under: "Sources/\(target)") {
      let isAllowed = modules.union(Self.system).contains(line.module)
      #expect(isAllowed, "\(line.file) imports \(line.module)")
    }
  }

  @Test func `Only the folder of the store speaks to the database`() throws {
    for line in try SourceTree.imports(under: "Sources") where line.module == "GRDB" {
      #expect(line.file.contains("/DeskbellCore/Store/"), "\(line.file) imports GRDB")
    }
  }

  @Test func `Only the demo writes past the desk's permissions`() throws {
    for file in try SourceTree.files(under: "Sources") {
      guard try SourceTree.text(of: file).contains("@_spi(Loading) import") else { continue }
      #expect(file.contains("Sources/DeskbellDemo/"), "\(file) loads past the desk")
    }
  }

  @Test func `Every target has its row here`() throws {
    let swift = try SourceTree.files(under: "Sources").map { path in
      String(path.drop { $0 != "/" }.dropFirst().prefix { $0 != "/" })
    }
    #expect(Set(swift) == Set(Self.allowed.map(\.target)))
  }
}
