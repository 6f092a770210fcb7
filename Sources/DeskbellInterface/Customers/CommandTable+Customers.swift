import DeskbellCore

extension CommandTable {
  private static let notInForm: Command.Reason = {
    $0.customerScreen?.page == nil ? "The customer is not here yet." : nil
  }

  static let customers: [Command] = [
    Command(
      "ticket.customer", "Customer", help: "The customer's page: what is known, other tickets.",
      group: .go, in: [.inbox, .ticket], keys: ["gc"],
      disabled: { $0.current == nil ? "There is no ticket here." : nil }
    ) { state, _ in state.showCustomer() },
    Command(
      "customer.open-ticket", "Open", help: "Opens the ticket under the cursor.", group: .go,
      in: [.customer], keys: ["Enter", "o"], hint: ("open", 1),
      disabled: { $0.customerScreen?.selectedTicket == nil ? "There is no ticket here." : nil }
    ) { state, _ in state.openCustomersTicket() },
    Command(
      "customer.edit", "Change", help: "Changes name, addresses, organisation, language, notes.",
      group: .decide, in: [.customer], keys: ["e"], hint: ("change", 2), disabled: notInForm
    ) { state, _ in state.beginCustomerForm() },
    Command(
      "customer.merge", "Merge customers",
      help: "Makes this customer part of another one, named by an address.", group: .decide,
      in: [.customer], keys: ["&"], hint: ("merge", 3),
      disabled: { $0.reasonNotTo(.mergeCustomers) }
    ) { state, _ in
      state.ask(.mergeCustomer)
      return []
    },
    Command(
      "customer.block", "Block", help: "Sends what they write to spam, or no longer.",
      group: .decide, in: [.customer], keys: ["!"], hint: ("block", 4),
      disabled: { $0.reasonNotTo(.blockCustomer) }
    ) { state, _ in
      state.askBlock()
      return []
    },
    Command(
      "customer.reveal", "Show masked data",
      help: "Shows masked addresses; asks why, and the history says it.", group: .look,
      in: [.customer], keys: ["v"],
      disabled: { $0.customerScreen?.isMasked == true ? nil : "Nothing is masked here." }
    ) { state, _ in
      state.ask(.revealCustomer)
      return []
    },
    Command(
      "customer.export", "Export",
      help: "Writes everything that is kept of the customer into a new file.", group: .look,
      in: [.customer], keys: ["s"], disabled: { $0.reasonNotToExport }
    ) { state, _ in
      state.ask(.exportCustomer, text: state.saveFolder)
      return []
    },
    Command(
      "customer.erase", "Erase",
      help: "Takes away for good who the customer is and wrote; asks twice.", group: .decide,
      in: [.customer], keys: ["D"], disabled: { $0.reasonNotToErase }
    ) { state, _ in
      state.askErase()
      return []
    },
    Command(
      "customer.save", "Save", help: "Keeps what was changed.", group: .write,
      in: [.customerForm], keys: ["^x"], hint: ("save", 1)
    ) { state, _ in state.sendCustomerForm() },
    Command(
      "customer.leave", "Leave", help: "Leaves everything as it was.", group: .write,
      in: [.customerForm], keys: ["Esc"], hint: ("leave", 2)
    ) { state, _ in state.leaveCustomerForm() },
  ]
}
