extension PersonalDataMask {
  /// As it is looked at before it leaves; what leaves stays as it is.
  public func shown(_ message: AddressedMessage) -> AddressedMessage {
    let customer = message.customer.id
    var shown = message
    shown.customer.name = self.shown(message.customer.name, of: customer)
    shown.subject = self.shown(message.subject, of: customer)
    shown.text = self.shown(message.text, of: customer)
    shown.warnings = message.warnings.map {
      SendingWarning($0.check, self.shown($0.words, of: customer), at: $0.place)
    }
    shown.refusal = message.refusal.map(self.shown)
    return shown
  }

  /// As it is looked at before it is done; what is done stays as it is.
  public func shown(_ preview: MacroPreview, of customer: Customer.ID?) -> MacroPreview {
    var shown = preview
    shown.subject = self.shown(preview.subject, of: customer)
    shown.notes = preview.notes.map { self.shown($0, of: customer) }
    shown.refusal = preview.refusal.map { self.shown($0, of: customer) }
    if let reply = preview.reply?.text {
      let words = self.shown(reply, of: customer)
      shown.maskedReply = words == reply ? nil : words
    }
    return shown
  }

  /// Why something was not done may name customers.
  public func shown(_ refusal: Refusal) -> Refusal {
    switch refusal {
    case .invalid(let words): .invalid(shown(words, of: nil))
    case .alreadySo(let words): .alreadySo(shown(words, of: nil))
    default: refusal
    }
  }

  public func shown(_ report: ActionReport) -> ActionReport {
    var shown = report
    for place in shown.items.indices {
      shown.items[place].refusal = report.items[place].refusal.map(self.shown)
    }
    return shown
  }
}
