import DeskbellCore

/// What customers do.
extension DemoPlayer {
  mutating func receive(
    _ message: IncomingMessage, script: DemoScript, index: Int
  ) throws {
    let receipt = try desk.receive([message]).first
    guard let ticket = receipt?.ticket, receipt?.outcome != .refused else {
      throw DemoScriptError(
        subject: script.subject, line: message.text, problem: receipt?.reason ?? "was not taken in")
    }
    guard tickets[index] == nil else {
      guard tickets[index] == ticket else {
        throw DemoScriptError(
          subject: script.subject, line: message.text, problem: "opened a second ticket")
      }
      return
    }
    tickets[index] = ticket
    guard let handle = script.department else { return }
    try perform(
      .move(to: try department(handle, in: script)), on: ticket, as: .system("intake"), of: script)
  }

  func message(
    _ step: DemoStep, number: Int, of script: DemoScript, from other: Address?, _ index: Int,
    _ at: Instant
  ) -> IncomingMessage {
    var files: [IncomingMessage.File] = []
    if case .write(let names) = step.deed { files = names.map(DemoFile.named) }
    return IncomingMessage(
      channel: script.channel, externalID: Self.externalID(number, of: index),
      references: number == 0 ? [] : [Self.externalID(0, of: index)],
      from: other ?? script.customer,
      to: [DemoTeam.mailbox],
      subject: tickets[index].map { "Re: \(script.subject) [#\($0)]" } ?? script.subject,
      text: step.text, sentAt: at, language: script.language,
      tags: number == 0 ? script.tags : [], files: files)
  }

  private static func externalID(_ number: Int, of index: Int) -> String {
    "demo-\(index + 1)-\(number + 1)@mail.example.net"
  }
}
