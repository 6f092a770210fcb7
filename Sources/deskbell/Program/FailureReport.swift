import DeskbellCore
import DeskbellInterface
import DeskbellText

/// What an error means for whoever started the program: an exit code and a sentence.
struct FailureReport {
  let status: ExitStatus
  /// Nil where everything is said already.
  let message: String?

  init(_ error: any Error) {
    switch error {
    case let failure as Failure: (status, message) = (failure.status, failure.message)
    case let failure as UsageFailure: (status, message) = (failure.status, failure.message)
    case let status as ExitStatus: (self.status, message) = (status, nil)
    case let error as DeskError: (status, message) = (ExitStatus(error), error.description)
    case let refusal as Refusal: (status, message) = (ExitStatus(refusal), refusal.description)
    case let error as DocumentError: (status, message) = (.badData, error.description)
    case let error as ThemeError: (status, message) = (.configuration, error.description)
    default: (status, message) = (.failed, "\(error)")
    }
  }

  /// Says it: help on standard output, errors on standard error. Gives the exit code.
  func deliver() -> ExitStatus {
    guard let message else { return status }
    guard status == .done else {
      StandardError.say(message)
      return status
    }
    let output = Output(isColored: false)
    output.block(message)
    do {
      try output.flush()
    } catch {
      return .inputOutput
    }
    return .done
  }
}
