import DeskbellCore

/// Lists that somebody keeps, beside those that every desk has.
extension WorkspaceState {
  /// Beyond so many tickets a kept view says 999+.
  static let mostCounted = 1000

  /// All lists in the order in which they are shown: before the last one, which has everything, come
  /// those that somebody keeps.
  var places: [ListPlace] {
    let shipped = views.map(ListPlace.shipped)
    return shipped.dropLast() + savedViews.map(ListPlace.saved) + shipped.suffix(1)
  }

  /// The list that is open.
  var openPlace: ListPlace {
    inbox.saved.map(ListPlace.saved) ?? .shipped(inbox.view)
  }

  /// What the open list asks for, without the limit.
  var viewFilter: TicketFilter {
    guard let saved = inbox.saved else { return inbox.view.filter(for: agent.id) }
    return (try? saved.filter(in: queryContext)) ?? .any([])
  }

  mutating func show(_ place: ListPlace) -> [WorkspaceEffect] {
    switch place {
    case .shipped(let view): return show(view)
    case .saved(let view): return show(view)
    }
  }

  /// Shows a kept list; one whose query reads no more says so and shows nothing.
  mutating func show(_ view: SavedView) -> [WorkspaceEffect] {
    screens.removeAll { if case .composer = $0 { false } else { true } }
    guard screens.isEmpty else { return [] }
    inbox.saved = view
    inbox.limit = ""
    do throws(QueryError) {
      _ = try view.filter(in: queryContext)
    } catch {
      say(
        "The query of \(view.name) reads no more. \(error) \(key("view.edit")) changes it.",
        .problem, seconds: 15)
    }
    return restart(ListSource(filter: viewFilter, order: view.order))
  }

  func title(of place: ListPlace) -> String {
    switch place {
    case .shipped(let view): TicketWords.view(view, roster: roster)
    case .saved(let view): view.name
    }
  }

  /// How many tickets a list has, as far as that is known.
  func count(of place: ListPlace) -> String? {
    switch place {
    case .shipped(let view): counts[view].map(CountWords.short)
    case .saved(let view):
      savedCounts[view.id].map { $0 >= Self.mostCounted ? "999+" : "\($0)" }
        ?? (unreadableViews.contains(view.id) ? "?" : nil)
    }
  }

  /// Counts the kept lists anew; nothing where there are none.
  mutating func countSavedViews() -> [WorkspaceEffect] {
    guard !savedViews.isEmpty else { return [] }
    let context = queryContext
    var filters: [SavedView.ID: TicketFilter] = [:]
    for view in savedViews { filters[view.id] = try? view.filter(in: context) }
    unreadableViews = Set(savedViews.map(\.id)).subtracting(filters.keys)
    return filters.isEmpty ? [] : [.loadSavedCounts(filters)]
  }

  /// Takes in what an effect brought about kept lists.
  mutating func takeViews(_ action: WorkspaceAction) -> [WorkspaceEffect] {
    switch action {
    case .savedViews(let views, let words):
      lastSnooze = words
      return take(views)
    case .savedCounts(let counts): savedCounts = counts
    case .viewSaved(let view): return finishSaving(view)
    case .viewRefused(let words): refuseForm(words)
    case .queryCounted(let text, let count): noteCount(count, of: text)
    case .tags(let tags): self.tags = tags
    default: break
    }
    return []
  }

  private mutating func take(_ views: [SavedView]) -> [WorkspaceEffect] {
    guard views != savedViews else { return [] }
    savedViews = views
    var effects = countSavedViews()
    if let open = inbox.saved {
      if let fresh = views.first(where: { $0.id == open.id }) {
        let isSame = fresh.query == open.query && fresh.order == open.order
        inbox.saved = fresh
        if !isSame { effects += show(fresh) }
      } else {
        say("The view \(open.name) is gone.", .problem)
        effects += show(.mine)
      }
    }
    return effects
  }

  /// Asks before a view goes.
  mutating func askRemoval() {
    guard let view = inbox.saved else { return }
    popups.append(
      .confirm(
        ConfirmPopup(
          question: "Remove the view \(view.name)?",
          detail: view.owner == nil
            ? "It goes for everybody; its tickets stay as they are."
            : "Its tickets stay as they are.", yes: "remove", act: .removeView(view.id))))
  }
}
