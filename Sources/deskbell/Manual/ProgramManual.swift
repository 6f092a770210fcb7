import ArgumentParser
import Foundation

/// `deskbell(1)`, from what the parser of the command line knows.
enum ProgramManual {
  static func text() throws -> String {
    let tool = try JSONDecoder().decode(ToolDescription.self, from: Data(description.utf8))
    var page = ManualText("deskbell", section: 1, summary: "a help desk to work in from a terminal")
    page.heading("Synopsis")
    page.paragraph("deskbell [options] [command] [arguments]")
    page.heading("Description")
    page.paragraph(DeskbellCommand.configuration.discussion)
    let common = Set(GlobalOptionNames.all)
    page.heading("Options of every command")
    for argument in tool.command.arguments ?? [] where common.contains(argument.title) {
      page.entry(argument.title, [argument.words])
    }
    page.heading("Options of the workspace")
    for argument in tool.command.arguments ?? [] where !common.contains(argument.title) {
      page.entry(argument.title, [argument.words])
    }
    page.heading("Commands")
    for command in tool.command.subcommands ?? [] { write(command, under: "", to: &page, common) }
    writeRest(to: &page)
    return page.text
  }

  private static func write(
    _ command: CommandDescription, under path: String, to page: inout ManualText,
    _ common: Set<String>
  ) {
    guard command.shouldDisplay, command.commandName != "help" else { return }
    let name = path.isEmpty ? command.commandName : "\(path) \(command.commandName)"
    let arguments = (command.arguments ?? []).filter {
      $0.shouldDisplay && !common.contains($0.title)
    }
    let subcommands = command.subcommands ?? []
    if subcommands.isEmpty {
      let usage = arguments.filter { $0.kind == "positional" }.map(\.usage).joined(separator: " ")
      page.subheading("\(name) \(usage)")
      page.paragraph(
        [command.abstract, command.discussion].compactMap(\.self).joined(separator: "\n"))
      for argument in arguments { page.entry(argument.title, [argument.words]) }
    }
    for subcommand in subcommands { write(subcommand, under: name, to: &page, common) }
  }

  private static func writeRest(to page: inout ManualText) {
    page.heading("Environment")
    page.entry("DESKBELL_STORE", ["The desk, where --store does not say."])
    page.entry("DESKBELL_AGENT", ["Who acts, where --as does not say."])
    page.entry("DESKBELL_CONFIG", ["The configuration, where --config does not say."])
    page.entry("VISUAL, EDITOR", ["The editor for texts."])
    page.entry("NO_COLOR, CLICOLOR, CLICOLOR_FORCE", ["Whether colours are used."])
    page.heading("Exit status")
    let codes = [
      ("0", "done"), ("1", "failed"), ("64", "wrong use"), ("65", "bad input data, refusals"),
      ("66", "no such input"), ("69", "unavailable"), ("73", "cannot create"),
      ("74", "input or output"), ("75", "try again later"), ("77", "not permitted"),
      ("78", "configuration"),
    ]
    for (code, meaning) in codes { page.entry(code, [meaning]) }
    page.heading("See also")
    page.paragraph("deskbell-config(5), deskbell-keys(5)")
  }

  /// The parser's own description of all commands, as JSON.
  private static var description: String {
    do {
      _ = try DeskbellCommand.parseAsRoot(["--experimental-dump-help"])
      return ""
    } catch {
      return DeskbellCommand.fullMessage(for: error)
    }
  }
}

/// The options that every command has, as titles.
private enum GlobalOptionNames {
  static let all = [
    "--store <path>", "--as <agent>", "--json", "--color <when>", "-h, --help", "--version",
  ]
}

private struct ToolDescription: Decodable {
  var command: CommandDescription
}

private struct CommandDescription: Decodable {
  var commandName: String
  var abstract: String?
  var discussion: String?
  var shouldDisplay: Bool
  var subcommands: [CommandDescription]?
  var arguments: [ArgumentDescription]?
}

private struct ArgumentDescription: Decodable {
  struct Name: Decodable {
    var kind: String
    var name: String
  }

  var kind: String
  var shouldDisplay: Bool
  var isOptional: Bool
  var isRepeating: Bool
  var names: [Name]?
  var valueName: String?
  var abstract: String?
  var discussion: String?
  var defaultValue: String?
  var allValues: [String]?

  /// `--store <path>`, `-h, --help`, `<ticket> ...`.
  var title: String {
    guard kind != "positional" else { return "<\(valueName ?? "value")>" }
    let written = (names ?? []).sorted { $0.name.count < $1.name.count }
      .map { ($0.kind == "long" ? "--" : "-") + $0.name }
    let value = kind == "option" ? " <\(valueName ?? "value")>" : ""
    return written.joined(separator: ", ") + value
  }

  var usage: String {
    let name = title + (isRepeating ? " ..." : "")
    return isOptional ? "[\(name)]" : name
  }

  var words: String {
    var words = abstract ?? ""
    if let allValues, !allValues.isEmpty { words += " (\(allValues.joined(separator: ", ")))" }
    if let defaultValue { words += " (default: \(defaultValue))" }
    return words
  }
}
