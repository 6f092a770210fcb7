import DeskbellCore
import DeskbellText

/// What is wrong with documents, for people and for programs.
struct DocumentProblems {
  private let problems: [(words: String, json: JSONValue)]

  init(_ problems: [DocumentError]) {
    self.problems = problems.map { ("\($0)", JSONValue($0)) }
  }

  init(_ problems: [CannedResponseFileError]) {
    self.problems = problems.map { problem in
      (
        "\(problem)",
        [
          "file": .string(problem.file), "line": .number(problem.line),
          "reason": .string(problem.reason),
        ]
      )
    }
  }

  var isEmpty: Bool { problems.isEmpty }

  /// The result of a check.
  /// - Parameter checked: What was looked at: `3 macros`.
  /// - Throws: `ExitStatus.badData` where something is wrong.
  func deliver(checked: String, to session: Session) throws {
    for problem in problems {
      if session.settings.isJSON {
        session.output.json(problem.json)
      } else {
        session.output.block(problem.words)
      }
    }
    guard isEmpty else { throw ExitStatus.badData }
    if !session.settings.isJSON { session.output.block("\(checked), nothing wrong.") }
  }

  /// On standard error.
  func say() {
    for problem in problems { StandardError.say(problem.words) }
  }
}

extension JSONValue {
  init(_ problem: DocumentError) {
    let column = problem.column.map { [Member(name: "column", value: .number($0))] } ?? []
    let place: JSONValue = ["file": .string(problem.file), "line": .number(problem.line)]
    self = place.adding(column + [Member(name: "reason", value: .string(problem.message))])
  }
}
