import DeskbellCore

extension WorkspaceState {
  mutating func show(_ drafts: [Draft]) {
    guard case .drafts(var screen) = screens.last else { return }
    screen.drafts = drafts.sorted { $0.updatedAt > $1.updatedAt }
    screen.move(by: 0)
    screens[screens.count - 1] = .drafts(screen)
  }

  mutating func show(_ loads: [AgentLoad]) {
    guard case .picker(var picker) = popups.last, picker.title.hasPrefix("Assign") else { return }
    let fresh = Picker.assignment(self, loads: loads)
    picker.replace(fresh.items)
    replacePopup(.picker(picker))
  }
}
