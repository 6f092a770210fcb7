import DeskbellCore
import Foundation
import Testing

@Suite("Changes and the way back")
struct FieldChangeTests {
  static let changes: [FieldChange] = [
    .subject(from: "a", to: "b"), .status(from: .open, to: .solved),
    .priority(from: .low, to: .urgent), .department(from: nil, to: 2), .assignee(from: 1, to: nil),
    .tier(from: 1, to: 3), .tags(added: ["vip"], removed: ["new", "spam"]),
    .snoozedUntil(from: nil, to: Instant(seconds: 9)),
    .escalatedAt(from: Instant(seconds: 1), to: nil),
    .handOvers(by: 1), .answeredThrough(from: 4, to: 7),
    .mergedInto(from: nil, to: 12), .customer(from: 1, to: 2),
  ]

  @Test("The way back of the way back is the way", arguments: changes)
  func involution(_ change: FieldChange) {
    #expect(change.inverse.inverse == change)
    #expect(change.inverse != change)
    #expect(change.inverse.fieldName == change.fieldName)
  }

  @Test("Every field has a name of its own")
  func names() {
    #expect(Set(Self.changes.map(\.fieldName)).count == Self.changes.count)
  }

  @Test("Goes through JSON unchanged", arguments: changes)
  func json(_ change: FieldChange) throws {
    let data = try JSONEncoder().encode(change)
    #expect(try JSONDecoder().decode(FieldChange.self, from: data) == change)
  }
}
