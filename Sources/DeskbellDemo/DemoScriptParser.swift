import DeskbellCore

/// Reads the conversations of the demo desk. A script is:
///
///     = subject
///     channel | Name <address> | language | department or - | tags
///     @ 3d c +file.pdf              the first step says how long ago it was
///     text of the customer, lines as they stand
///     @ 20m maria reply pending     the others how long after the one before
///     text of the answer
///     @ 5m maria escalate tier 2 hosting
///     why: …
///     tried: …
///     needed: …
///
/// `c` is the customer, `c Name <address>` somebody else on that side, all others are agents.
struct DemoScriptParser {
  private var scripts: [DemoScript] = []
  private var subject = ""
  private var header: DemoScript?
  private var step: DemoStep?
  private var body: [Substring] = []

  static func scripts(in text: String) throws(DemoScriptError) -> [DemoScript] {
    var parser = DemoScriptParser()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      try parser.take(line)
    }
    try parser.finishScript()
    return parser.scripts
  }

  private mutating func take(_ line: Substring) throws(DemoScriptError) {
    if line.utf8.starts(with: "= ".utf8) {
      try finishScript()
      subject = String(line.dropFirst(2))
    } else if line.utf8.starts(with: "@ ".utf8) {
      finishStep()
      step = try parseStep(line.dropFirst(2))
    } else if header == nil, !line.isEmpty {
      header = try parseHeader(line)
    } else if step != nil {
      body.append(line)
    }
  }

  private mutating func finishStep() {
    guard var finished = step else { return }
    while body.last?.isEmpty ?? false { body.removeLast() }
    finished.text = body.joined(separator: "\n")
    header?.steps.append(finished)
    step = nil
    body = []
  }

  /// Turns the delays between the steps into how long before now each one is.
  private mutating func finishScript() throws(DemoScriptError) {
    finishStep()
    guard var script = header else { return }
    guard var age = script.steps.first?.age else { throw error("", "has no steps") }
    for index in script.steps.indices.dropFirst() {
      age -= script.steps[index].age
      guard age >= 0 else { throw error("step \(index + 1)", "lies in the future") }
      script.steps[index].age = age
    }
    scripts.append(script)
    header = nil
  }

  private func parseHeader(_ line: Substring) throws(DemoScriptError) -> DemoScript {
    let fields = line.split(separator: "|", omittingEmptySubsequences: false)
      .map(DemoScriptWords.trimmed)
    guard fields.count >= 4, let channel = Channel(rawValue: String(fields[0])),
      let customer = DemoScriptWords.address(fields[1])
    else { throw error(line, "is no header") }
    return DemoScript(
      subject: subject, channel: channel, customer: customer, language: String(fields[2]),
      department: fields[3] == "-" ? nil : String(fields[3]),
      tags: fields.count > 4 ? DemoScriptWords.tags(fields[4]) : [], steps: [])
  }

  private func parseStep(_ line: Substring) throws(DemoScriptError) -> DemoStep {
    let words = line.split(separator: " ")
    guard words.count >= 2, let age = DemoScriptWords.duration(words[0]) else {
      throw error(line, "does not begin with a duration and who")
    }
    if words[1] == "c" {
      let files = words.dropFirst(2).filter { $0.first == "+" }.map { String($0.dropFirst()) }
      let other = words.dropFirst(2).filter { $0.first != "+" }.joined(separator: " ")
      let sender = DemoScriptWords.address(other[...])
      return DemoStep(age: age, who: .customer(sender), deed: .write(files: files), text: "")
    }
    guard words.count >= 3,
      let deed = DemoScriptWords.deed(words[2], arguments: Array(words.dropFirst(3)))
    else { throw error(line, "is nothing that an agent can do") }
    return DemoStep(
      age: age, who: .agent(String(words[1])), deed: deed, text: "",
      keepsFollowing: words.last == "follow")
  }

  private func error(_ line: some StringProtocol, _ problem: String) -> DemoScriptError {
    DemoScriptError(subject: subject, line: String(line), problem: problem)
  }
}
