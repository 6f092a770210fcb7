import DeskbellCore
import Testing

@Suite("Order of canned responses")
struct ResponseRankingTests {
  private static func response(
    _ id: Int64, _ name: String, _ variants: [String: String], department: Department.ID? = nil,
    body: String = "text"
  ) -> CannedResponse {
    CannedResponse(
      id: CannedResponse.ID(rawValue: id), name: name,
      variants: variants.sorted { $0.key < $1.key }.map {
        .init(language: $0.key, title: $0.value, body: body)
      }, department: department)
  }

  static let responses = [
    response(1, "closing", ["en": "Closing words"]),
    response(2, "refund", ["en": "Refund is on its way", "lt": "Pinigai grąžinti"], department: 1),
    response(3, "reset", ["lt-LT": "Slaptažodis"], body: "Spauskite „Pamiršau“, refund"),
    response(4, "delay", ["en": "Delay of a refund"], department: 1),
    response(5, "welcome", ["en": "Welcome", "lt": "Sveiki"]),
    CannedResponse(id: 6, name: "empty", variants: []),
  ]

  private func names(
    _ typed: String = "", language: String? = "lt", department: Department.ID? = 1,
    uses: [CannedResponse.ID: Int] = [:]
  ) -> [String] {
    ResponseRanking(Self.responses, language: language, department: department, uses: uses)
      .ranked(matching: typed).map(\.response.name)
  }

  @Test("Language first, then department, then use, then name")
  func nothingTyped() {
    #expect(names() == ["refund", "reset", "welcome", "delay", "closing"])
    #expect(names(uses: [5: 3, 3: 1]) == ["refund", "welcome", "reset", "delay", "closing"])
    #expect(names(department: nil) == ["refund", "reset", "welcome", "closing", "delay"])
    #expect(names(language: nil, department: nil, uses: [1: 2]).first == "closing")
  }

  @Test("What is typed is found in title, name and text")
  func typed() {
    #expect(names("refund") == ["refund", "delay", "reset"])
    #expect(names("grazin") == ["refund"])
    #expect(names("pamirsau") == ["reset"])
    #expect(names("wlc") == ["welcome"])
    #expect(names("zzz") == [])
  }

  @Test("Offers the variant for the customer and where the title matched")
  func variant() throws {
    let offer = try #require(
      ResponseRanking(Self.responses, language: "lt-LT", department: nil)
        .ranked(matching: "pin").first)
    #expect(offer.variant.language == "lt" && offer.isInLanguage)
    #expect(offer.titlePositions == [0, 1, 2])
    let other = try #require(
      ResponseRanking(Self.responses, language: "hu", department: nil).ranked(matching: "clos")
        .first)
    #expect(other.variant.language == "en" && !other.isInLanguage)
  }

  @Test("The order does not depend on the order given")
  func stable() {
    let forwards = ResponseRanking(Self.responses, language: "en", department: 1)
    let backwards = ResponseRanking(Self.responses.reversed(), language: "en", department: 1)
    for typed in ["", "e", "re", "refund"] {
      #expect(forwards.ranked(matching: typed) == backwards.ranked(matching: typed))
    }
  }

  @Test("The variant for a language")
  func variants() {
    let response = Self.response(1, "a", ["en": "E", "lt": "L", "zh-Hans": "S", "zh-Hant": "T"])
    for (language, title) in [
      ("lt", "L"), ("LT", "L"), ("lt-LT", "L"), ("zh-Hant", "T"), ("zh-TW", "S"), ("zh", "S"),
      ("hu", "E"), ("", "E"),
    ] {
      #expect(response.variant(for: language)?.title == title, "\(language)")
    }
    #expect(response.variant(for: nil)?.title == "E")
    #expect(CannedResponse(id: 1, name: "a", variants: []).variant(for: "lt") == nil)
  }
}
