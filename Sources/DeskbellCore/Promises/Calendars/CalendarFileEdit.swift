/// Adds holidays to the text of a calendar file and leaves the rest as its author wrote it.
public enum CalendarFileEdit {
  /// The text with the new holidays among the proposals. Where the place for them cannot be found
  /// in the text, the whole calendar is written anew, without comments.
  ///
  /// - Throws: What is wrong with the text as it is.
  public static func adding(
    _ proposals: [HolidayProposal], to text: String, file: String
  ) throws(DocumentError) -> String {
    let calendar = try WorkingCalendar(yaml: text, file: file)
    let new = proposals.filter { $0.state == .new && calendar.specialDays[$0.date] == nil }
    guard !new.isEmpty, !calendar.isAlways else { return text }
    let wanted = calendar.adding(new)
    let holidays = try YAMLDocument(text: text, file: file).root.mapping(file).entry("holidays")
    if let candidate = inserted(new, into: text, holidays) {
      let zone = calendar.zone
      let read = try? WorkingCalendar(yaml: candidate, file: file) { _ in zone }
      if read == wanted { return candidate }
    }
    return wanted.yaml
  }

  private static func inserted(
    _ new: [HolidayProposal], into text: String, _ holidays: YAMLMapping.Entry?
  ) -> String? {
    let items = new.map { "\($0.date): \(YAMLText.quoted($0.name))" }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let holidays else {
      if lines.last?.isEmpty == true { lines.removeLast() }
      return (lines + ["holidays:"] + items.map { "  \($0)" } + [""]).joined(separator: "\n")
    }
    guard holidays.line <= lines.count else { return nil }
    if let brace = lines[holidays.line - 1].firstIndex(of: "{") {
      var line = lines[holidays.line - 1]
      let rest = line[line.index(after: brace)...].drop { $0 == " " }
      let separator = rest.first == "}" ? " " : ", "
      line = "\(line[...brace]) \(items.joined(separator: ", "))\(separator)\(rest)"
      lines[holidays.line - 1] = line
      return lines.joined(separator: "\n")
    }
    guard case .mapping(let mapping) = holidays.value.content,
      let last = mapping.entries.map(\.line).max(), last > holidays.line, last <= lines.count
    else { return nil }
    let indent = lines[last - 1].prefix { $0 == " " }
    lines.insert(contentsOf: items.map { indent + $0 }, at: last)
    return lines.joined(separator: "\n")
  }
}
