import ArgumentParser
import DeskbellCore
import DeskbellText
import Glibc

struct ResponseExportCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the canned responses to Markdown files.")

  @Argument(help: "The folder, which is made where it is missing.")
  var folder: String
  @Argument(help: "Which; else all.")
  var names: [String] = []
  @Flag(name: .long, help: "Replace files that exist.")
  var force = false
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let roster = try desk.roster()
    let responses =
      try names.isEmpty ? desk.responses() : names.map { try desk.response(named: $0) }
    guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
      throw Failure(.cannotCreate, "The folder \(folder) cannot be made: \(SystemError.words).")
    }
    for response in responses {
      // A name is one word, but the store does not promise that it has no slash.
      let name = response.name.replacing("/", with: "-")
      let path = "\(folder)/\(name).md"
      let file = CannedResponseFile(response, roster: roster)
      try OutputFile.create(path, file.text, replacing: force)
      if session.settings.isJSON {
        session.output.json(["name": .string(response.name), "file": .string(path)])
      } else {
        session.output.line("\(response.name): \(path)")
      }
    }
  }
}
