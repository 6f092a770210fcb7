import ArgumentParser
import DeskbellCore
import Glibc

struct BackupCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Makes a consistent copy while everybody works.",
    discussion: "The copy is a desk of its own: `deskbell --store FILE` opens it.")

  @Argument(help: "The file to make; it must not exist yet.")
  var file: String
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    guard access(file, F_OK) != 0 else {
      throw Failure(.cannotCreate, "\(file) exists already; name a file that does not.")
    }
    let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? "."
    guard access(folder, W_OK | X_OK) == 0 else {
      throw Failure(.cannotCreate, "\(file) cannot be made: \(folder): \(SystemError.words).")
    }
    try desk.backUp(to: file)
    if session.settings.isJSON {
      session.output.json(["file": .string(file)])
    } else {
      session.output.line("The copy is in \(file).")
    }
  }
}
