/// Reads the file of a macro; goes on after a mistake, so that all are told at once.
final class MacroFileParser {
  private static let keys = ["name", "title", "guard", "steps", "reply", "responses"]
  private static let stepKeys = [
    "status", "priority", "tag", "assign", "department", "snooze", "note", "solve", "reopen",
    "take",
    "release", "no-answer",
  ]

  private let file: String
  private(set) var problems: [DocumentError] = []
  /// The lines of what is checked against the desk.
  private(set) var lines: [String: Int] = [:]

  init(file: String) { self.file = file }

  /// The macro as far as it can be read.
  func parse(_ text: String) -> MacroFile {
    var macro = MacroFile(name: "")
    attempt { () throws(DocumentError) in
      let root = try YAMLDocument(text: text, file: file).root.mapping("A macro")
      for entry in root.entries where !Self.keys.contains(entry.key) {
        problems.append(entry.unknown(in: "A macro", known: Self.keys))
      }
      for entry in root.entries { lines[entry.key] = entry.line }
      read(root, into: &macro)
    }
    return macro
  }

  private func attempt(_ body: () throws(DocumentError) -> Void) {
    do throws(DocumentError) { try body() } catch { problems.append(error) }
  }

  private func read(_ root: YAMLMapping, into macro: inout MacroFile) {
    attempt { () throws(DocumentError) in macro.name = try name(root) }
    attempt { () throws(DocumentError) in macro.title = try root["title"]?.text("title") ?? "" }
    attempt { () throws(DocumentError) in macro.guardQuery = try root["guard"]?.text("guard") }
    attempt { () throws(DocumentError) in macro.reply = try reply(root) }
    attempt { () throws(DocumentError) in
      for item in try root["responses"]?.oneOrMore("responses") ?? [] {
        macro.responses.append(try item.text("A response"))
      }
    }
    attempt { () throws(DocumentError) in
      for item in try root["steps"]?.list("steps") ?? [] { read(step: item, into: &macro.steps) }
    }
    if problems.isEmpty, macro.steps.isEmpty, !macro.replies {
      problems.append(
        DocumentError(
          file: file, line: 1, message: "The macro does nothing: it needs steps or a reply."))
    }
  }

  private func name(_ root: YAMLMapping) throws(DocumentError) -> String {
    let node = try root.required("name", of: "A macro")
    let name = try node.text("name")
    do {
      try Handle.require(name, of: "macro")
    } catch {
      throw node.error("\(error)")
    }
    return name
  }

  private func reply(_ root: YAMLMapping) throws(DocumentError) -> String? {
    guard let node = root["reply"] else { return nil }
    let text = try node.text("reply")
    try checkTemplate(text, node)
    return text.trimmingBlanks
  }

  private func checkTemplate(_ text: String, _ node: YAMLNode) throws(DocumentError) {
    if let problem = Signature.problem(of: text) { throw node.error(problem) }
  }

  private func read(step node: YAMLNode, into steps: inout [MacroStep]) {
    attempt { () throws(DocumentError) in steps.append(try step(node)) }
  }

  private func step(_ node: YAMLNode) throws(DocumentError) -> MacroStep {
    if case .text(let word) = node.content { return try step(named: word, value: nil, at: node) }
    let mapping = try node.mapping("A step")
    guard mapping.entries.count == 1, let entry = mapping.entries.first else {
      throw node.error("A step is one line such as “status: pending”; put a - before each.")
    }
    guard Self.stepKeys.contains(entry.key) else {
      throw entry.unknown(in: "A step", known: Self.stepKeys)
    }
    return try step(named: entry.key, value: entry.value, at: entry.value)
  }

  private func step(
    named key: String, value: YAMLNode?, at node: YAMLNode
  ) throws(DocumentError) -> MacroStep {
    switch key {
    case "solve": return .status(.solved)
    case "reopen": return .status(.open)
    case "take": return .assign(.me)
    case "release": return .assign(.nobody)
    case "no-answer": return .noAnswerNeeded
    default: break
    }
    guard Self.stepKeys.contains(key) else {
      let near = NearestWord.nearest(to: key, among: Self.stepKeys)
      throw node.error(
        "There is no step “\(key)”. "
          + (near.map { "Did you mean “\($0)”?" }
            ?? "There are \(Self.stepKeys.joined(separator: ", "))."))
    }
    guard let value else { throw node.error("The step “\(key)” needs a value: “\(key): …”.") }
    return try step(key, value, try value.text(key))
  }

  private func step(
    _ key: String, _ node: YAMLNode, _ text: String
  ) throws(DocumentError) -> MacroStep {
    switch key {
    case "status":
      let known = TicketStatus.allCases.filter { $0 != .merged && $0 != .new }
      guard let status = TicketStatus(rawValue: text.lowercased()), known.contains(status) else {
        throw unknown("status", text, known.map(\.rawValue), node)
      }
      return .status(status)
    case "priority":
      guard let priority = Priority(rawValue: text.lowercased()) else {
        throw unknown("priority", text, Priority.allCases.map(\.rawValue), node)
      }
      return .priority(priority)
    case "tag": return try tag(text, node)
    case "assign":
      return .assign(
        text == "me" ? .me : text == "none" || text == "nobody" ? .nobody : .agent(text))
    case "department": return .department(text == "none" ? nil : text)
    case "snooze":
      let isTime =
        (try? MomentReader(now: Instant(seconds: 0), wallClock: .utc).moment(text)) != nil
      guard isTime else {
        throw node.error("“\(text)” is no time to come, such as 2h, 3d, tomorrow 9, mon 9.")
      }
      return .snooze(text)
    default:
      try checkTemplate(text, node)
      return .note(text.trimmingBlanks)
    }
  }

  private func unknown(
    _ what: String, _ text: String, _ known: [String], _ node: YAMLNode
  ) -> DocumentError {
    let near = NearestWord.nearest(to: text, among: known)
    return node.error(
      "There is no \(what) “\(text)”. "
        + (near.map { "Did you mean “\($0)”?" } ?? "There are \(known.joined(separator: ", "))."))
  }

  private func tag(_ text: String, _ node: YAMLNode) throws(DocumentError) -> MacroStep {
    var (adding, removing): ([String], [String]) = ([], [])
    for word in text.split(whereSeparator: \.isWhitespace) {
      let name = String(word.drop { $0 == "+" || $0 == "-" }).lowercased()
      guard !name.isEmpty else {
        throw node.error("A tag is a word: +refund adds, -refund removes.")
      }
      if word.hasPrefix("-") { removing.append(name) } else { adding.append(name) }
    }
    return .tag(adding: adding, removing: removing)
  }
}

extension MacroFile {
  /// Reads a file.
  /// - Throws: The first mistake; `problems(in:file:roster:responses:)` tells all.
  public init(parsing text: String, file: String) throws(DocumentError) {
    let parser = MacroFileParser(file: file)
    let macro = parser.parse(text)
    if let problem = parser.problems.first { throw problem }
    self = macro
  }

  /// Everything that is wrong with a file, also at this desk: people, departments and responses
  /// that are not there, a guard that cannot be read.
  public static func problems(
    in text: String, file: String, roster: DeskRoster, responses: [String]
  ) -> [DocumentError] {
    let parser = MacroFileParser(file: file)
    let macro = parser.parse(text)
    func error(_ key: String, _ message: String) -> DocumentError {
      DocumentError(file: file, line: parser.lines[key] ?? 1, message: message)
    }
    var problems = parser.problems
    if let problem = macro.guardProblem(roster: roster) { problems.append(error("guard", problem)) }
    for step in macro.steps {
      if let problem = step.problem(roster: roster) { problems.append(error("steps", problem)) }
    }
    for name in macro.responses where !responses.contains(name) {
      problems.append(error("responses", "There is no canned response \(name)."))
    }
    return problems.sorted { $0.line < $1.line }
  }

  private func guardProblem(roster: DeskRoster) -> String? {
    guard let guardQuery else { return nil }
    do throws(QueryError) {
      let filter = try QueryParser.filter(
        for: guardQuery, in: QueryContext(me: 0, roster: roster, now: Instant(seconds: 0)))
      return filter.searchesText
        ? "A guard asks for fields such as status: and tag:, not for words in messages." : nil
    } catch {
      return error.description
    }
  }
}

extension MacroStep {
  /// Why it cannot be done at a desk; nil: it can.
  fileprivate func problem(roster: DeskRoster) -> String? {
    switch self {
    case .assign(.agent(let handle)) where roster.agent(handle: handle) == nil:
      let near = NearestWord.nearest(to: handle, among: roster.agents.map(\.handle))
      return "There is no agent \(handle)." + (near.map { " Did you mean “\($0)”?" } ?? "")
    case .department(let handle?) where roster.department(handle: handle) == nil:
      let near = NearestWord.nearest(to: handle, among: roster.departments.map(\.handle))
      return "There is no department \(handle)." + (near.map { " Did you mean “\($0)”?" } ?? "")
    default: return nil
    }
  }
}
