import ArgumentParser

struct CustomerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "customer", abstract: "Who writes to us.",
    subcommands: [
      CustomerListCommand.self, CustomerShowCommand.self, CustomerEditCommand.self,
      CustomerMergeCommand.self, CustomerUnmergeCommand.self, CustomerBlockCommand.self,
      CustomerUnblockCommand.self, CustomerRevealCommand.self, CustomerMaskCommand.self,
      CustomerExportCommand.self, CustomerEraseCommand.self,
    ])
}
