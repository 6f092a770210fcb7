import ArgumentParser
import DeskbellCore
import Foundation

/// What every command that takes mail in has in common.
struct MailOptions: ParsableArguments {
  @Option(help: "The desk's store; else $DESKBELL_STORE, else the one in the user's data folder.")
  var store: String?

  @Flag(help: "Answer in JSON.")
  var json = false

  /// - Throws: `ExitCode`, after saying why.
  func openDesk() throws -> Desk {
    do {
      return try Desk.open(path: path)
    } catch let error as DeskError {
      throw Trouble.report(error)
    }
  }

  private var path: String {
    if let store { return store }
    let environment = ProcessInfo.processInfo.environment
    if let path = environment["DESKBELL_STORE"], !path.isEmpty { return path }
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return data + "/deskbell/desk.sqlite"
    }
    return (environment["HOME"] ?? "") + "/.local/share/deskbell/desk.sqlite"
  }
}
