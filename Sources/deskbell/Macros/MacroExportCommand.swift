import ArgumentParser
import DeskbellCore

struct MacroExportCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes your macros and the shared ones to YAML files.")

  @Argument(help: "The folder, which is made where it is missing.")
  var folder: String
  @Argument(help: "Which; else all.", completion: DeskCompletions.macros)
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
    var seen: Set<String> = []
    // One's own comes before a shared one of the same name.
    let documents = macros.filter { seen.insert($0.name).inserted }.map { ($0.name, $0.file.text) }
    try DocumentExport(session: session, folder: folder, suffix: ".yaml", replacing: force)
      .write(documents)
  }
}
