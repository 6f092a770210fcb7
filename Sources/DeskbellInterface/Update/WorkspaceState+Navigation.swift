import DeskbellCore

extension WorkspaceState {
  /// Opens a ticket over what is on screen.
  mutating func open(_ id: Ticket.ID) -> [WorkspaceEffect] {
    screens.append(.ticket(TicketScreen(id: id)))
    return [.load(.detail(id))]
  }

  mutating func openCurrent() -> [WorkspaceEffect] {
    if case .drafts(let drafts) = screens.last {
      guard let draft = drafts.selected else { return [] }
      return openDraft(draft)
    }
    switch screens.last {
    case .notices, .outbox: return currentID.map { open($0) } ?? []
    default: break
    }
    return inbox.list.selection.map { open($0) } ?? []
  }

  private mutating func openDraft(_ draft: Draft) -> [WorkspaceEffect] {
    pendingComposer = PendingComposer(ticket: draft.ticket, kind: draft.kind)
    return open(draft.ticket)
  }

  /// One level back; at the top it asks.
  mutating func back(asksAtTop: Bool) -> [WorkspaceEffect] {
    if case .ticket(let screen) = screens.last, screen.selection != nil {
      withTicket { $0.selection = nil }
      return []
    }
    if leavePreview() { return [] }
    if !screens.isEmpty {
      screens.removeLast()
      return []
    }
    if !inbox.list.marks.isEmpty {
      inbox.list.marks = [:]
      return []
    }
    if inbox.showsPreview, Layout(self).kind == .medium {
      inbox.showsPreview = false
      return []
    }
    guard asksAtTop else { return [] }
    popups.append(
      .confirm(
        ConfirmPopup(
          question: "Leave Deskbell?",
          detail: isDemo ? "The demo desk is thrown away." : "Everything is kept.", yes: "leave",
          act: .quit)))
    return []
  }

  /// Shows another list of the inbox.
  mutating func show(_ view: ShippedView) -> [WorkspaceEffect] {
    screens.removeAll { if case .composer = $0 { false } else { true } }
    guard screens.isEmpty else { return [] }
    inbox.view = view
    inbox.saved = nil
    inbox.limit = ""
    return restart(
      ListSource(filter: view.filter(for: agent.id), order: view.order))
  }

  /// A list from its beginning.
  mutating func restart(_ source: ListSource) -> [WorkspaceEffect] {
    inbox.list = TicketList(source: source, generation: inbox.list.generation + 1)
    inbox.rangeStart = nil
    return [.load(.page(inbox.list.load(.start))), .load(.counts(views))] + countSavedViews()
  }

  mutating func showNeighbour(_ distance: Int) -> [WorkspaceEffect] {
    let places = places
    let place = places.firstIndex(of: openPlace) ?? 0
    let steps = distance % places.count
    return show(places[(place + steps + places.count) % places.count])
  }

  /// While reading: the next or previous ticket of the list.
  mutating func openNeighbour(_ distance: Int) -> [WorkspaceEffect] {
    guard case .ticket(let screen) = screens.last else { return [] }
    let before = inbox.list.selection
    if inbox.list.selection != screen.id { inbox.list.select(screen.id) }
    inbox.list.move(by: distance)
    guard let next = inbox.list.selection, next != screen.id else {
      if let before { inbox.list.select(before) }
      say(
        distance > 0
          ? "This is the last ticket of the list." : "This is the first ticket of the list.")
      return []
    }
    screens.removeLast()
    var fresh = TicketScreen(id: next)
    fresh.showsDetails = screen.showsDetails
    screens.append(.ticket(fresh))
    return [.load(.detail(next))]
  }

  /// The next ticket in the list whose customer waits.
  mutating func selectWaiting(_ distance: Int) {
    let list = inbox.list
    var place = list.index + distance
    while list.rows.indices.contains(place) {
      if list.rows[place].ticket.waitingSince != nil {
        inbox.list.move(by: place - list.index)
        return
      }
      place += distance
    }
    say("No other ticket here waits for an answer.")
  }

  /// The ticket behind the current one in the list, for going on after it is done.
  var nextInList: Ticket.ID? {
    guard let id = currentID, let place = inbox.list.rows.firstIndex(where: { $0.id == id }) else {
      return nil
    }
    let rows = inbox.list.rows
    return rows.indices.contains(place + 1) ? rows[place + 1].id : nil
  }

  /// Moves in what is on top: rows of a list, lines of a text.
  mutating func move(by distance: Int) {
    let layout = Layout(self)
    switch screens.last {
    case nil: inbox.list.move(by: distance)
    case .ticket(let screen) where screen.selection != nil:
      moveSelection(by: distance, height: layout.conversation.rows)
    case .ticket:
      withTicket {
        $0.scroll(by: distance, height: layout.conversation.rows)
        $0.wasScrolled = true
      }
    case .history(var screen):
      let count = details[screen.id]?.events.count ?? 0
      screen.selected = min(max(0, screen.selected + distance), max(0, count - 1))
      screens[screens.count - 1] = .history(screen)
    case .source(var screen):
      screen.scroll(by: distance, height: layout.body.rows - 2)
      screens[screens.count - 1] = .source(screen)
    case .drafts(var screen):
      screen.move(by: distance)
      screens[screens.count - 1] = .drafts(screen)
    case .why(var screen):
      screen.scroll(by: distance, height: layout.body.inside.rows)
      screens[screens.count - 1] = .why(screen)
    case .notices(var screen):
      screen.move(by: distance, count: notices.current.count)
      screens[screens.count - 1] = .notices(screen)
    case .customer: withCustomer { $0.move(by: distance) }
    case .outbox(let screen):
      let count = screen.messages(in: self).count
      withOutbox { $0.move(by: distance, count: count) }
    case .files: moveInFiles(by: distance)
    case .composer, .newTicket: break
    }
  }

  /// Rows of a page of what is on top.
  var pageRows: Int {
    let layout = Layout(self)
    return switch screens.last {
    case nil: max(1, layout.listRows - 1)
    case .ticket: max(1, layout.conversation.rows - 2)
    default: max(1, layout.body.rows - 3)
    }
  }

  /// The first or the last row there is, whether it is loaded or not.
  mutating func moveToEnd(_ isLast: Bool) -> [WorkspaceEffect] {
    guard screens.isEmpty else {
      move(by: isLast ? 1_000_000 : -1_000_000)
      return []
    }
    let isHere = isLast ? !inbox.list.hasLater : !inbox.list.hasEarlier
    if isHere {
      inbox.list.move(by: isLast ? inbox.list.rows.count : -inbox.list.rows.count)
      return []
    }
    return [.load(.page(inbox.list.load(isLast ? .end : .start)))]
  }
}
