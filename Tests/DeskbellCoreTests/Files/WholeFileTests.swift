import Foundation
import Testing

@testable import DeskbellCore

@Suite("Files in one piece") struct WholeFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path("")).sorted()
  }

  private func mode(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let path = folder.path("a")
    let bytes = (0..<50_000).map { UInt8(truncatingIfNeeded: $0) }
    try WholeFile.replace(path, with: [1])
    try WholeFile.replace(path, with: bytes)
    #expect(try WholeFile.read(path) == bytes)
    #expect(try names() == ["a"])
    #expect(try mode(of: path) == 0o600)
  }

  @Test(arguments: [0, 1, 16_384, 16_385, 20_000, 20_001])
  func noMoreIsReadThanTheLimit(_ limit: Int) throws {
    let path = folder.path("a")
    try WholeFile.replace(path, with: [UInt8](repeating: 7, count: 20_000))
    #expect(try WholeFile.read(path, limit: limit).count == min(limit, 20_000))
  }

  @Test func aLinkIsFollowedWhereThatIsWanted() throws {
    try WholeFile.replace(folder.path("a"), with: [1, 2])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: folder.path("a"))
    #expect(try WholeFile.read(folder.path("link")) == [1, 2])
    let trouble = #expect(throws: WholeFile.Trouble.self) {
      try WholeFile.read(folder.path("link"), followsLinks: false)
    }
    #expect(trouble?.code == ELOOP)
  }

  @Test func aLinkInThePlaceOfAFileIsReplacedNotFollowed() throws {
    try WholeFile.replace(folder.path("victim"), with: [1])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("a"), withDestinationPath: folder.path("victim"))
    try WholeFile.replace(folder.path("a"), with: [2])
    #expect(try WholeFile.read(folder.path("victim")) == [1])
    #expect(try WholeFile.read(folder.path("a"), followsLinks: false) == [2])
  }

  @Test func whatCannotBeReadIsSaidInTheWordsOfTheSystem() throws {
    let missing = #expect(throws: WholeFile.Trouble.self) {
      try WholeFile.read(folder.path("nothing"))
    }
    #expect(missing?.code == ENOENT)
    #expect(missing?.description == "No such file or directory")
    let directory = #expect(throws: WholeFile.Trouble.self) {
      try WholeFile.read(folder.path(""))
    }
    #expect(directory?.code == EISDIR)
  }

  @Test func nothingIsLeftOfAFileThatCannotTakeItsPlace() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("a/b"), withIntermediateDirectories: true)
    let trouble = #expect(throws: WholeFile.Trouble.self) {
      try WholeFile.replace(folder.path("a"), with: [1])
    }
    #expect(trouble?.code == EISDIR)
    #expect(try names() == ["a"])
    #expect(throws: WholeFile.Trouble.self) {
      try WholeFile.replace(folder.path("nowhere/a"), with: [1])
    }
  }

  @Test func uniqueFilesAreForOneselfOnly() throws {
    let paths = try (0..<3).map {
      try WholeFile.makeUnique(folder.path("text-"), suffix: ".txt", with: [UInt8($0)])
    }
    #expect(Set(paths).count == 3)
    for (index, path) in paths.enumerated() {
      #expect(path.hasPrefix(folder.path("text-")) && path.hasSuffix(".txt"))
      #expect(try WholeFile.read(path) == [UInt8(index)])
      #expect(try mode(of: path) == 0o600)
    }
  }
}
