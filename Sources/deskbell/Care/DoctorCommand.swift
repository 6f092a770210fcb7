import ArgumentParser
import DeskbellCore
import DeskbellText

struct DoctorCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Says what is wrong here and what to do.",
    discussion: "Ends with 1 where something must be mended.")

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let findings = Examination(session: session).findings()
    for finding in findings {
      if session.settings.isJSON {
        session.output.json([
          "topic": .string(finding.topic), "state": .string(finding.state.rawValue),
          "found": .string(finding.found), "advice": .text(finding.advice),
        ])
      } else {
        print(finding, to: session.output)
      }
    }
    if findings.contains(where: { $0.state == .wrong }) { throw ExitStatus.failed }
  }

  private func print(_ finding: Finding, to output: Output) {
    let padding = String(repeating: " ", count: max(1, 12 - finding.topic.count))
    output.line([
      Span(DisplayText(finding.state.rawValue), finding.state.look),
      Span(DisplayText(String(repeating: " ", count: 7 - finding.state.rawValue.count))),
      Span(DisplayText(finding.topic + padding), .strong), Span(DisplayText(finding.found)),
    ])
    if let advice = finding.advice { output.line("                   \(advice)") }
  }
}
