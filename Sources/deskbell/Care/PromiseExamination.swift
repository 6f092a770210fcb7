import DeskbellCore

/// Looks at what can be wrong with the promises of a desk.
struct PromiseExamination {
  /// A worker that is this late does not run.
  private static let patience: Int64 = 600

  let desk: Desk

  func findings() -> [Finding] {
    do {
      let documents = try desk.promiseDocuments()
      guard !documents.isEmpty else { return try worker() }
      let problems = try desk.promiseProblems().map { problem in
        Finding(
          "promises", .wrong, "\(problem)",
          advice: "Mend it: export the file, change it, import it again.")
      }
      let fine = Finding("promises", .fine, "\(documents.count) calendars and policies in force")
      return try (problems.isEmpty ? [fine] : problems) + worker()
    } catch {
      return [Finding("promises", .wrong, FailureReport(error).message ?? "\(error)")]
    }
  }

  private func worker() throws -> [Finding] {
    guard try desk.isWorkLeft(from: desk.clock.now().adding(seconds: -Self.patience)) else {
      return []
    }
    return [
      Finding(
        "worker", .wrong, "snoozed tickets or notices have waited for more than 10 minutes",
        advice: "Let `deskbell worker` run, or `deskbell worker --once` from cron.")
    ]
  }
}
