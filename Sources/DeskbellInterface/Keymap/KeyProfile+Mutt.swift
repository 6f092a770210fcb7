extension KeyProfile {
  static let mutt = KeyProfile(
    name: "mutt", help: "Keys of mutt: t tags, g answers everybody, c changes the view.",
    keys: [
      "ticket.reply": ["g"],
      "ticket.reply-sender": ["r"],
      "ticket.note": ["C"],
      "ticket.solve": ["d"],
      "ticket.open": ["Enter"],
      "list.sort": ["o", "O"],
      "move.first": ["=", "Home"],
      "move.last": ["*", "End"],
      "mark.toggle": ["t"],
      "mark.all": ["Ta"],
      "mark.none": ["Tn", "^t"],
      "mark.unanswered": ["Tu"],
      "notice.acknowledge": ["d"],
      "notice.acknowledge-all": ["Td"],
      "view.mine": ["ci"],
      "view.unassigned": ["cu"],
      "view.all-open": ["ca"],
      "view.at-risk": ["ce"],
      "view.escalated": ["cE"],
      "view.snoozed": ["cs"],
      "view.all": ["cA"],
      "view.drafts": ["cd"],
      "view.notices": ["cN"],
    ])
}
