extension KeyProfile {
  static let gmail = KeyProfile(
    name: "gmail", help: "Keys of Gmail: a answers everybody, l labels, z undoes, u goes back.",
    keys: [
      "app.back": ["u", "q"],
      "app.undo": ["z"],
      "ticket.reply": ["a"],
      "ticket.reply-sender": ["r"],
      "ticket.assign": ["t"],
      "ticket.new": ["c"],
      "ticket.note": ["I"],
      "ticket.tags": ["l"],
      "list.limit": ["\\"],
      "view.save": [";s"],
      "view.edit": [";e"],
      "view.remove": [";d"],
      "message.unfold": [";o"],
      "message.fold": [";c"],
      "message.unfold-all": [";R"],
      "message.fold-all": [";M"],
    ])
}
