@testable import DeskbellDemo
import Foundation
import Testing

@testable import DeskbellCore

@Suite struct DemoStoriesTests {
  private let scripts: [DemoScript]
  private let handles = Set(DemoTeam.members.map(\.handle))
  private let departments = Set(DemoTeam.departments.map(\.handle))
  private let responses: [CannedResponse]

  init() throws {
    scripts = try DemoStories.all()
    let ids = DemoTeam.departments.enumerated().map { index, department in
      (department.handle, Department.ID(rawValue: Int64(index + 1)))
    }
    responses = try DemoResponses.parse(
      DemoResponses.texts, departments: Dictionary(uniqueKeysWithValues: ids))
  }

  @Test func thereAreAboutTwoHundred() {
    #expect((190...215).contains(scripts.count), "\(scripts.count)")
    let written = scripts.flatMap(\.steps).filter { !$0.text.isEmpty }
    #expect((600...1100).contains(written.count), "\(written.count)")
    #expect(scripts.contains { $0.steps.count { !$0.text.isEmpty } >= 30 })
  }

  @Test func allLanguagesAndChannelsAppear() {
    #expect(Set(scripts.map(\.language)) == ["en", "fil", "hu", "lt", "zh"])
    #expect(Set(scripts.map(\.channel)) == Set(Channel.allCases))
    for language in ["fil", "hu", "lt", "zh"] {
      #expect(scripts.count { $0.language == language } >= 20, "\(language)")
    }
  }

  @Test func subjectsAreDistinct() {
    let subjects = scripts.map { "\($0.customer.address) \($0.subject)" }
    #expect(Set(subjects).count == subjects.count)
  }

  @Test func everybodyNamedExists() {
    let names = Set(responses.map(\.name))
    for script in scripts {
      if let department = script.department { #expect(departments.contains(department)) }
      for step in script.steps {
        if case .agent(let handle) = step.who { #expect(handles.contains(handle), "\(handle)") }
        switch step.deed {
        case .assign(let handle), .escalate(.agent(let handle)), .escalate(.supervisor(let handle)):
          #expect(handles.contains(handle), "\(handle) in \(script.subject)")
        case .move(let department):
          #expect(departments.contains(department), "\(department) in \(script.subject)")
        case .reply(_, let used):
          #expect(names.isSuperset(of: used), "\(used) in \(script.subject)")
        default: break
        }
      }
    }
  }

  @Test func everyStepHasItsText() {
    for script in scripts {
      for step in script.steps {
        switch step.deed {
        case .write, .open, .reply, .note, .draft, .rename:
          #expect(!step.text.isEmpty, "\(script.subject)")
        case .escalate:
          for field in ["why: ", "tried: ", "needed: "] {
            #expect(step.text.contains(field), "\(field) in \(script.subject)")
          }
        default: #expect(step.text.isEmpty, "\(script.subject): \(step.text)")
        }
      }
    }
  }

  @Test func textsAreComposed() {
    let texts =
      DemoStories.texts + DemoResponses.texts + DemoTeam.members.map(\.name)
      + DemoTeam.departments.map(\.name)
    for text in texts {
      let composed = text.precomposedStringWithCanonicalMapping
      #expect(Array(text.unicodeScalars) == Array(composed.unicodeScalars))
    }
  }

  /// Domains only from the ranges that are reserved for examples, telephone numbers from the
  /// fictional ones of the North American plan, network addresses from documentation.
  @Test func nobodyInThemCanBeReal() {
    let mail = /@[A-Za-z0-9._-]*\.[A-Za-z]{2,}/
    let example = /(^|[@.\/])example\.(com|net|org)$/
    let phone = /\+[0-9][0-9 ]{6,}[0-9]/
    let network = /\b[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\b/
    let host = /\b[A-Za-z0-9-]+\.(com|net|org|lt|hu|ph|cn|eu|io|info)\b/
    for text in DemoStories.texts + DemoResponses.texts + DemoCustomers.known.flatMap(\.addresses) {
      for match in text.matches(of: mail) {
        #expect(match.output.contains(example), "\(match.output)")
      }
      for match in text.matches(of: host) {
        #expect(match.output.0.hasPrefix("example."), "\(match.output.0)")
      }
      for match in text.matches(of: phone) {
        #expect(match.output.contains("+1 202 555 01"), "\(match.output)")
      }
      for match in text.matches(of: network) {
        let documented = ["192.0.2.", "198.51.100.", "203.0.113."]
        #expect(documented.contains { match.output.hasPrefix($0) }, "\(match.output)")
      }
    }
  }
}
