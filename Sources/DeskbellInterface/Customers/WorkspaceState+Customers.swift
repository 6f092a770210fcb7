import DeskbellCore
import DeskbellTerminal

extension WorkspaceState {
  mutating func showCustomer() -> [WorkspaceEffect] {
    guard let customer = current?.customer else { return [] }
    screens.append(.customer(CustomerScreen(id: customer)))
    return [.customers(.load(customer))]
  }

  /// An address as I may see it.
  func shown(_ address: String, of customer: Customer.ID) -> String {
    masksPersonalData && !revealed.contains(customer)
      ? PersonalData.masked(address) : address
  }

  /// Words that may name how to reach a customer, as I may see them.
  func shown(words: String, of customer: Customer.ID) -> String {
    guard masksPersonalData, !revealed.contains(customer) else { return words }
    return PersonalData.masked(in: words, own: Set(roster.agents.map { $0.address.lowercased() }))
  }

  mutating func withCustomer(_ change: (inout CustomerScreen) -> Void) {
    guard case .customer(var screen) = screens.last else { return }
    change(&screen)
    screens[screens.count - 1] = .customer(screen)
  }

  var customerScreen: CustomerScreen? {
    if case .customer(let screen) = screens.last { screen } else { nil }
  }

  /// The customer is here, after a change with what was done.
  mutating func show(_ page: CustomerPage, isMasked: Bool, done: String?) -> [WorkspaceEffect] {
    let revealed = revealed
    withCustomer { screen in
      guard screen.id == page.customer.id || done != nil else { return }
      screen.id = page.customer.id
      screen.page = page
      screen.isMasked = isMasked && !revealed.contains(page.customer.id)
      if done != nil { screen.form = nil }
      screen.move(by: 0)
    }
    guard let done else { return [] }
    say(done, seconds: 10)
    guard page.customer.erasedAt != nil else { return reload() }
    forgetTexts(of: page.customer.id)
    return reload() + [.customers(.clean(after: page.customer.id))]
  }

  mutating func openCustomersTicket() -> [WorkspaceEffect] {
    customerScreen?.selectedTicket.map { open($0) } ?? []
  }

  mutating func beginCustomerForm() -> [WorkspaceEffect] {
    guard let screen = customerScreen, let page = screen.page else { return [] }
    guard !screen.isMasked else {
      say("Addresses are masked: \(key("customer.reveal")) shows them, with a reason.", .problem)
      return [.ring]
    }
    withCustomer { $0.form = CustomerForm(page.customer) }
    return []
  }

  mutating func sendCustomerForm() -> [WorkspaceEffect] {
    guard let form = customerScreen?.form else { return [] }
    return [.customers(.perform(.change(form.changed), on: form.customer.id))]
  }

  mutating func leaveCustomerForm() -> [WorkspaceEffect] {
    withCustomer { $0.form = nil }
    return []
  }

  /// Gives a key to the form; false where it is not for a text.
  mutating func typeInCustomerForm(_ key: Key) -> Bool {
    guard var form = customerScreen?.form else { return false }
    switch key {
    case .tab, .enter, .down: form.move(1)
    case .backTab, .up: form.move(-1)
    default: guard form.lines[form.field.rawValue].handle(key) else { return false }
    }
    withCustomer { $0.form = form }
    return true
  }

  mutating func pasteInCustomerForm(_ text: String) {
    guard var form = customerScreen?.form else { return }
    form.lines[form.field.rawValue].paste(text)
    withCustomer { $0.form = form }
  }

  mutating func askBlock() {
    guard let screen = customerScreen, let customer = screen.page?.customer else { return }
    let (isBlocked, name) = (customer.isBlocked, screen.shownName)
    popups.append(
      .confirm(
        ConfirmPopup(
          question: isBlocked ? "Take \(name)'s mail again?" : "Block \(name)?",
          detail: isBlocked
            ? "What they write opens tickets again."
            : "What they write goes to spam and is kept; the same key ends it.",
          yes: isBlocked ? "unblock" : "block",
          act: .onCustomer(.block(!isBlocked), customer.id))))
  }

  /// The other customer was typed: shows both and asks.
  mutating func askMerge(_ other: Customer?, _ typed: String) {
    guard let customer = customerScreen?.page?.customer else { return }
    guard let other, other.id != customer.id else {
      say("There is no other customer \(typed).", .problem)
      return
    }
    func words(_ customer: Customer) -> String {
      let address = customer.addresses.first.map { shown($0, of: customer.id) }
      return "\(shown(words: customer.name, of: customer.id)) (\(address ?? "no address"))"
    }
    popups.append(
      .confirm(
        ConfirmPopup(
          question: "Merge two customers?",
          detail: "\(words(customer)) becomes part of \(words(other)).", yes: "merge",
          act: .onCustomer(.merge(into: other.id), customer.id))))
  }
}
