import SeededRandom
import Foundation
import Testing

@testable import DeskbellCore

/// Time zones as the system's files tell them.
@Suite struct ZoneRulesTests {
  /// Foundation knows only what was known when it was built, so only zones whose rules have long
  /// been settled are compared beyond 2020.
  @Test(
    arguments: [
      ("Europe/Berlin", 2037), ("Europe/London", 2037), ("Europe/Vilnius", 2037),
      ("America/New_York", 2037), ("America/Chicago", 2037), ("America/St_Johns", 2037),
      ("Australia/Sydney", 2037), ("Australia/Lord_Howe", 2037), ("Pacific/Auckland", 2037),
      ("Asia/Tokyo", 2037), ("Asia/Kolkata", 2037), ("Asia/Kathmandu", 2037),
      ("Asia/Shanghai", 2037), ("Pacific/Kiritimati", 2037), ("UTC", 2037),
      ("America/Sao_Paulo", 2018), ("Europe/Moscow", 2020), ("Europe/Istanbul", 2020),
      ("Pacific/Apia", 2020), ("Asia/Tehran", 2020), ("America/Caracas", 2020),
      ("Africa/Cairo", 2020), ("Asia/Pyongyang", 2020), ("Antarctica/Troll", 2020),
    ] as [(String, Int64)])
  func offsetsAreThoseThatFoundationKnows(name: String, lastYear: Int64) throws {
    let zone = try ZoneRules(named: name)
    let known = try #require(TimeZone(identifier: name))
    let first = try #require(CivilDate(year: 1980, month: 1, day: 2)).daysSinceEpoch
    let last = try #require(CivilDate(year: lastYear, month: 12, day: 30)).daysSinceEpoch
    var differing: [Instant] = []
    for second in stride(from: first * 86_400, to: last * 86_400, by: 9 * 3600) {
      let instant = Instant(seconds: second)
      let expected = known.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
      if zone.offset(at: instant) != Int64(expected) { differing.append(instant) }
    }
    #expect(differing.isEmpty, "first at \(differing.first?.iso8601 ?? "")")
  }

  @Test func stretchesFollowOneAnotherAndEndWhereTheOffsetChanges() throws {
    for name in ["Europe/Berlin", "America/Santiago", "Africa/Casablanca", "Europe/Dublin"] {
      let zone = try ZoneRules(named: name)
      var second: Int64 = -3_000_000_000
      for _ in 0..<400 {
        let stretch = zone.stretch(at: second)
        #expect(stretch.start <= second && second < stretch.end)
        #expect(zone.stretch(at: max(stretch.start, second)).offset == stretch.offset)
        guard stretch.end != .max else { break }
        #expect(zone.stretch(at: stretch.end - 1).offset == stretch.offset)
        second = stretch.end
      }
    }
  }

  @Test func theRuleOfTheLastLineHoldsAfterTheLastTransition() throws {
    let rule = try #require(YearlyZoneRule(posix: "CET-1CEST,M3.5.0,M10.5.0/3"))
    let zone = ZoneRules(name: "Test/Berlin", firstOffset: 3600, yearly: rule)
    for (time, offset) in [
      ("2100-03-28T00:59:59Z", 3600), ("2100-03-28T01:00:00Z", 7200),
      ("2100-10-31T00:59:59Z", 7200), ("2100-10-31T01:00:00Z", 3600),
    ] as [(String, Int64)] {
      #expect(zone.offset(at: try #require(Instant(iso8601: time))) == offset, "\(time)")
    }
  }

  @Test(
    arguments: [
      ("EST5EDT,0/0,J365/25", "2030-01-01T12:00:00Z", -14_400),
      ("EST5EDT,0/0,J365/25", "2030-12-31T23:59:59Z", -14_400),
      ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2030-07-01T00:00:00Z", -3600),
      ("IST-1GMT0,M10.5.0,M3.5.0/1", "2030-01-01T00:00:00Z", 0),
      ("IST-1GMT0,M10.5.0,M3.5.0/1", "2030-07-01T00:00:00Z", 3600),
      ("<+1245>-12:45<+1345>,M9.5.0/2:45,M4.1.0/3:45", "2030-01-01T00:00:00Z", 49_500),
      ("XXX-2YYY,J60/0,J300/0", "2028-02-29T12:00:00Z", 7200),
      ("XXX-2YYY,59/0,J300/0", "2028-02-29T12:00:00Z", 10_800),
      ("UTC0", "2030-07-01T00:00:00Z", 0),
    ] as [(String, String, Int64)])
  func yearlyRulesAreRead(rule: String, time: String, offset: Int64) throws {
    let yearly = try #require(YearlyZoneRule(posix: rule))
    let zone = ZoneRules(name: "Test/Rule", firstOffset: 0, yearly: yearly)
    #expect(zone.offset(at: try #require(Instant(iso8601: time))) == offset)
  }

  @Test(arguments: [
    "", "A", "CET", "CET-", "CET-25", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0",
    "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.0,M10.5.0/168", "<CET-1", "CET-1CEST,J0,J5",
    "CET-1CEST,366,5", "CET-1 ", "CET-1CEST,M3.5.0,M10.5.0/3x", "CET--1",
    "CET-99999999999999999999",
  ])
  func otherRulesAreRefused(text: String) { #expect(YearlyZoneRule(posix: text) == nil) }

  @Test(arguments: [
    "", "/etc/passwd", "../../etc/passwd", "Europe/../Europe/Berlin", "Europe//Berlin", "Europe/",
    ".", "Europe/Ber\u{0}lin", "Europe", "tzdata.zi", "zone.tab", "Europe/Atlantis",
  ])
  func namesThatAreNoZoneAreRefused(name: String) {
    #expect(throws: ZoneError.self) { try ZoneRules(named: name) }
  }

  @Test func theNearestNameIsOffered() {
    #expect(throws: ZoneError.unknown(name: "Europe/Berln", nearest: "Europe/Berlin")) {
      try ZoneRules(named: "Europe/Berln")
    }
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(fileURLWithPath: "/usr/share/zoneinfo/\(name)")))
  }

  @Test func aTruncatedFileIsRefusedAtEveryByte() throws {
    let whole = try bytes("Europe/Vilnius")
    #expect(throws: Never.self) { try ZoneRules(name: "a", tzif: whole) }
    let readable = (0..<whole.count).filter { count in
      (try? ZoneRules(name: "a", tzif: Array(whole[..<count]))) != nil
    }
    #expect(readable.isEmpty)
  }

  @Test func damagedFilesNeverCrash() throws {
    var generator = SeededGenerator(seed: 11)
    let whole = try bytes("America/Caracas")
    for _ in 0..<3000 {
      var damaged = whole
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: 0..<damaged.count, using: &generator)
        damaged[place] = UInt8.random(in: 0...255, using: &generator)
      }
      guard let zone = try? ZoneRules(name: "a", tzif: damaged) else { continue }
      for second: Int64 in [.min, -1, 0, 1_700_000_000, .max] { _ = zone.stretch(at: second) }
    }
    let noise = (0..<500).map { _ in UInt8.random(in: 0...255, using: &generator) }
    #expect(throws: ZoneError.self) { try ZoneRules(name: "a", tzif: noise) }
    #expect(throws: ZoneError.self) { try ZoneRules(name: "a", tzif: Array("TZif2".utf8) + noise) }
  }
}
