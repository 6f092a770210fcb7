import DeskbellCore

extension WorkspaceState {
  mutating func showWhy() -> [WorkspaceEffect] {
    guard let id = currentID else { return [] }
    screens.append(.why(WhyScreen(id: id)))
    return [.load(.detail(id))]
  }

  /// Ledgers grow with the time: they are taken down anew each minute, not with each key.
  mutating func layOutLedger(_ layout: Layout) {
    guard case .why(var screen) = screens.last, let detail = details[screen.id] else { return }
    let basis = WhyScreen.Basis(
      ticket: screen.id, version: detail.ticket.version,
      edition: detail.promises?.timeline.editions.last?.id ?? 0, order: inbox.list.source.order,
      minute: now.milliseconds / 60_000, columns: layout.body.inside.columns,
      people: roster.agents.count)
    guard screen.basis != basis else { return }
    var writer = WhyWriter(detail, self, columns: layout.body.inside.columns)
    screen.basis = basis
    screen.lines = writer.write()
    screen.scroll(by: 0, height: layout.body.inside.rows)
    screens[screens.count - 1] = .why(screen)
  }
}
