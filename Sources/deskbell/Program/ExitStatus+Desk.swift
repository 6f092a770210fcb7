import DeskbellCore

/// The one table from the desk's errors to exit codes.
extension ExitStatus {
  init(_ error: DeskError) {
    self =
      switch error {
      case .noStore: .noInput
      case .storeExists: .cannotCreate
      case .notAStore, .damaged, .invalid: .badData
      case .newerStore: .configuration
      case .busy, .storage: .tryAgain
      case .notFound: .noInput
      case .notPermitted: .notPermitted
      }
  }

  init(_ refusal: Refusal) {
    self =
      switch refusal {
      case .notPermitted: .notPermitted
      case .alreadySo: .done
      case .noSuchTicket, .statusNotAllowed, .changedMeanwhile, .emptyText, .invalid: .badData
      }
  }

  /// What a batch with these refusals ends with.
  init(refusals: [Refusal]) {
    let failures = refusals.map(ExitStatus.init).filter { $0 != .done }
    if failures.isEmpty {
      self = .done
    } else {
      self = failures.allSatisfy { $0 == .notPermitted } ? .notPermitted : .badData
    }
  }
}
