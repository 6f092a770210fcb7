import ArgumentParser

/// A command of ours: gets a session, and what it printed is written out whatever happens.
protocol DeskbellSubcommand: ParsableCommand {
  var options: GlobalOptions { get }
  func run(in session: Session) throws
}

extension DeskbellSubcommand {
  func run() throws {
    let session = Session(options.settings)
    do {
      try run(in: session)
    } catch {
      try session.output.flush()
      throw error
    }
    try session.output.flush()
  }
}
