import Testing

@testable import DeskbellCore

@Suite struct SavedViewTests {
  @Test func `Personal views are one's own affair, shared ones need the right`() throws {
    let test = try TestDesk()
    let maria = test.id(test.maria)
    let mine = try test.desk.save(
      SavedView(name: " Parcels ", owner: maria, query: "tag:parcel", order: .age), as: test.maria)
    #expect(mine.name == "Parcels")
    #expect(throws: Refusal.self) {
      try test.desk.save(SavedView(name: "All parcels", query: "tag:parcel"), as: test.maria)
    }
    let shared = try test.desk.save(
      SavedView(name: "VIP", query: "is:open tag:vip", columns: [.number, .subject, .tags]),
      as: test.tomas)
    #expect(try test.desk.savedViews(for: maria) == [mine, shared])
    #expect(try test.desk.savedViews(for: test.id(test.pau)) == [shared])
    #expect(throws: Refusal.self) { try test.desk.removeView(mine.id, as: test.tomas) }
    #expect(throws: Refusal.self) { try test.desk.removeView(shared.id, as: test.maria) }
    try test.desk.removeView(mine.id, as: test.maria)
    #expect(try test.desk.savedViews(for: maria) == [shared])
  }

  @Test func `Names are taken once and queries must read`() throws {
    let test = try TestDesk()
    let maria = test.id(test.maria)
    func save(_ name: String, _ query: String = "is:open", id: SavedView.ID = 0) throws -> SavedView
    {
      try test.desk.save(
        SavedView(id: id, name: name, owner: maria, query: query), as: test.maria)
    }
    var view = try save("Parcels")
    for name in ["parcels", "Mine", "billing", "", "  ", "a\nb", String(repeating: "x", count: 61)]
    {
      #expect(throws: Refusal.self, "\(name)") { try save(name) }
    }
    let error = #expect(throws: Refusal.self) { try save("Broken", "tag:a (b") }
    #expect(
      error?.description
        == "The query of Broken is not understood. At column 7: The parenthesis that opens here is "
        + "not closed.")
    view.name = "Boxes"
    view.columns = [.number, .tags]
    #expect(try test.desk.save(view, as: test.maria) == view)
    #expect(try test.desk.savedViews(for: maria) == [view])
  }
}
