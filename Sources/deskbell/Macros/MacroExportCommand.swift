import ArgumentParser
import DeskbellCore
import DeskbellText
import Glibc

struct MacroExportCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes your macros and the shared ones to YAML files.")

  @Argument(help: "The folder, which is made where it is missing.")
  var folder: String
  @Argument(help: "Which; else all.")
  var names: [String] = []
  @Flag(name: .long, help: "Replace files that exist.")
  var force = false
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let reader = try session.reader(in: desk.roster())?.id
    let macros =
      try names.isEmpty
      ? desk.macros(of: reader) : names.map { try desk.macro(named: $0, of: reader) }
    guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
      throw Failure(.cannotCreate, "The folder \(folder) cannot be made: \(SystemError.words).")
    }
    var written: Set<String> = []
    // One's own comes before a shared one of the same name.
    for macro in macros where written.insert(macro.name).inserted {
      let path = "\(folder)/\(macro.name).yaml"
      try OutputFile.create(path, macro.file.text, replacing: force)
      if session.settings.isJSON {
        session.output.json(["name": .string(macro.name), "file": .string(path)])
      } else {
        session.output.line("\(macro.name): \(path)")
      }
    }
  }
}
