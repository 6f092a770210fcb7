import Testing

@testable import DeskbellTerminal

@Suite("Colours on terminals with fewer")
struct ColorTests {
  @Test("With enough colours a slot is itself")
  func itself() throws {
    for index in UInt8.min...UInt8.max {
      #expect(try #require(Color.indexed(index).slot(of: 256)).index == Int(index))
    }
    #expect(Color.standard.slot(of: 256) == nil)
    #expect(Color.indexed(3).slot(of: 0) == nil)
  }

  @Test(
    "The nearest of sixteen",
    arguments: [(16, 0), (231, 15), (196, 9), (124, 1), (46, 10), (226, 11), (232, 0), (244, 8)]
      as [(UInt8, Int)])
  func nearest(index: UInt8, expected: Int) throws {
    #expect(try #require(Color.indexed(index).slot(of: 16)).index == expected)
  }

  @Test("With eight colours a bright one is the same in bold")
  func bright() throws {
    let (index, isBright) = try #require(Color.indexed(9).slot(of: 8))
    #expect(index == 1)
    #expect(isBright)
    #expect(try !#require(Color.indexed(1).slot(of: 8)).isBright)
  }
}
