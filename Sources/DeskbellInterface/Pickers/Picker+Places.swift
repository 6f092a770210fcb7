import DeskbellCore

extension Picker {
  /// All lists of the inbox.
  static func place(_ state: WorkspaceState) -> Picker {
    let items = state.places.map { place in
      var query = ""
      if case .saved(let view) = place { query = view.query }
      return Item(
        title: state.title(of: place), details: [state.count(of: place) ?? "", query],
        isCurrent: place == state.openPlace, choice: .place(place))
    }
    return Picker(title: "Go to a view", items: items, tickets: [])
  }
}
