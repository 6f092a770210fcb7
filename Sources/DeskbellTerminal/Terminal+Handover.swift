import CLinux
import CNcurses
import Glibc

extension Terminal {
  /// Gives the terminal back to the shell and stops the process (Ctrl-Z), until it is continued.
  public func suspend() {
    guard holder == .program else { return }
    giveBack(discardInput: true)
    clinux_stop_process_group()
    takeBack()
    isResumePending = true
  }

  /// Gives the terminal to another program (an editor) and takes it back when that ends; its exit
  /// status, or what went wrong in words.
  public func run(_ command: [String]) -> Result<Int32, TerminalError> {
    guard let program = command.first else {
      return .failure(.cannotRun("There is no command to run."))
    }
    let hadTerminal = holder == .program
    if hadTerminal { giveBack(discardInput: false) }
    defer {
      if hadTerminal {
        takeBack()
        input.discardAvailable()
      }
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var status: Int32 = 0
    let error = clinux_run_in_foreground(&arguments, &status)
    guard error == 0 else {
      let reason = String(cString: strerror(error))
      return .failure(.cannotRun("\"\(program)\" cannot be run: \(reason)."))
    }
    return .success(status)
  }

  /// Leaves the screen as it was found, for another program or for good.
  func giveBack(discardInput: Bool) {
    holder = .other
    endwin()
    output.send(sequences.leaving(modes, title: title))
    clinux_set_remembered_modes(discardInput)
    clinux_disarm_crash_restore()
    errorLog?.restore()
  }

  func takeBack() {
    holder = .program
    guardAgainstCrash()
    errorLog?.redirect()
    reclaim()
  }

  /// Sets the program's modes again and draws everything with the next frame: another program may
  /// have had the terminal.
  func reclaim() {
    tcsetattr(STDIN_FILENO, TCSADRAIN, &programModes)
    output.send(sequences.entering(modes, title: title))
    redrawAll()
  }
}
