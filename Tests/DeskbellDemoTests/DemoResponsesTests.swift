@testable import DeskbellDemo
import Testing

@testable import DeskbellCore

@Suite struct DemoResponsesTests {
  private func responses() throws -> [CannedResponse] {
    let ids = DemoTeam.departments.enumerated().map { index, department in
      (department.handle, Department.ID(rawValue: Int64(index + 1)))
    }
    return try DemoResponses.parse(
      DemoResponses.texts, departments: Dictionary(uniqueKeysWithValues: ids))
  }

  @Test func thereAreEnoughInEveryLanguage() throws {
    let responses = try responses()
    #expect((23...30).contains(responses.count))
    for language in ["en", "fil", "hu", "lt", "zh"] {
      let count = responses.count { $0.variants.contains { $0.language == language } }
      #expect(count >= 10, "\(language): \(count)")
    }
  }

  @Test func eachIsWhole() throws {
    let responses = try responses()
    #expect(Set(responses.map(\.name)).count == responses.count)
    for response in responses {
      #expect(response.variants.first?.language == "en")
      #expect(!response.tags.isEmpty)
      for variant in response.variants {
        #expect(!variant.title.isEmpty)
        #expect(!variant.body.isEmpty, "\(response.name) \(variant.language)")
        #expect(variant.body.last != "\n")
      }
    }
  }

  @Test func placeholdersAreKnownOnes() throws {
    let known = ["customer.firstName", "ticket.number", "agent.name"]
    for response in try responses() {
      for variant in response.variants {
        for match in variant.body.matches(of: /\{\{([^}|]*)(\|[^}]*)?\}\}/) {
          #expect(known.contains(String(match.output.1)), "\(response.name): \(match.output.0)")
        }
        #expect(
          variant.body.count { $0 == "{" } == variant.body.count { $0 == "}" })
      }
    }
  }

  @Test func generalOnesBelongToNoDepartment() throws {
    let greeting = try #require(try responses().first { $0.name == "greeting" })
    #expect(greeting.department == nil)
    let invoice = try #require(try responses().first { $0.name == "invoice-copy" })
    #expect(invoice.department != nil)
  }
}
