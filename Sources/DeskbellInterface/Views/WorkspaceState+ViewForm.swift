import DeskbellCore
import DeskbellTerminal

/// Making and changing kept lists.
extension WorkspaceState {
  /// A form for the list that is on screen: its limit is the query.
  mutating func beginView() -> [WorkspaceEffect] {
    let query = inbox.saved.map { "\($0.query) \(inbox.limit)" } ?? inbox.limit
    let text = inbox.saved == nil ? [shippedQuery, query].joined(separator: " ") : query
    var view = SavedView(name: "", owner: agent.id, query: text.withoutOuterBlanks)
    view.order = inbox.list.source.order
    return open(ViewForm(view))
  }

  mutating func editView() -> [WorkspaceEffect] {
    inbox.saved.map { open(ViewForm($0)) } ?? []
  }

  private mutating func open(_ form: ViewForm) -> [WorkspaceEffect] {
    popups.append(.viewForm(form))
    return countQuery(of: form) + [.views(.loadTags)]
  }

  /// The open list that every desk has, as a query; `me` stays a word.
  private var shippedQuery: String {
    let filter = inbox.view.filter(for: agent.id)
    let text = QueryWriter(roster: roster).text(of: filter)
    return text.replacing("assignee:\(agent.handle)", with: "assignee:me")
  }

  mutating func press(_ key: Key, on form: ViewForm) -> [WorkspaceEffect] {
    var form = form
    let before = form.query.text
    switch key {
    case .escape:
      popups.removeLast()
      return []
    case .enter: return save(form)
    case .tab:
      if !complete(&form) { form.move(1) }
    case .down: form.move(1)
    case .backTab, .up: form.move(-1)
    default: _ = form.handle(key)
    }
    replacePopup(.viewForm(form))
    return form.query.text == before ? [] : countQuery(of: form)
  }

  mutating func paste(_ text: String, on form: ViewForm) -> [WorkspaceEffect] {
    var form = form
    form.paste(text)
    replacePopup(.viewForm(form))
    return countQuery(of: form)
  }

  /// How the query of a form may go on; nothing where no word is begun.
  func offers(for form: ViewForm) -> QueryCompletion? {
    guard form.field == .query else { return nil }
    let completion = QueryCompletion(
      of: form.query.text, caret: form.query.caretOffset, roster: roster, tags: tags)
    let before = form.query.text.prefix(form.query.caretOffset)
    return completion.replaced.isEmpty && !before.hasSuffix(":") ? nil : completion
  }

  /// Goes on with the query; false where nothing is certain.
  private func complete(_ form: inout ViewForm) -> Bool {
    guard let completion = offers(for: form), let offer = completion.offers.first,
      !form.query.text.prefix(form.query.caretOffset).hasSuffix(offer.text)
    else { return false }
    let (text, caret) = completion.applying(offer, to: form.query.text)
    form.query = LineEditor(text: text, caret: caret)
    return true
  }

  private func countQuery(of form: ViewForm) -> [WorkspaceEffect] {
    guard let filter = try? QueryParser.filter(for: form.query.text, in: queryContext) else {
      return []
    }
    return [.views(.countQuery(form.query.text, filter))]
  }

  mutating func noteCount(_ count: Int, of text: String) {
    guard case .viewForm(var form) = popups.last, form.query.text == text else { return }
    form.count = (text, count)
    replacePopup(.viewForm(form))
  }

  private mutating func save(_ form: ViewForm) -> [WorkspaceEffect] {
    var form = form
    switch form.chosenColumns {
    case .failure(let error):
      form.problem = error.description
      form.field = .columns
    case .success(let columns):
      do throws(QueryError) {
        _ = try QueryParser.filter(for: form.query.text, in: queryContext)
        return [
          .views(
            .save(
              SavedView(
                id: form.id, name: form.name.text, owner: form.isShared ? nil : agent.id,
                query: form.query.text, columns: columns, order: form.order)))
        ]
      } catch {
        form.problem = error.description
        form.field = .query
      }
    }
    replacePopup(.viewForm(form))
    return []
  }

  mutating func refuseForm(_ words: String) {
    guard case .viewForm(var form) = popups.last else {
      say(words, .problem, seconds: 10)
      return
    }
    form.problem = words
    replacePopup(.viewForm(form))
  }

  mutating func finishSaving(_ view: SavedView) -> [WorkspaceEffect] {
    if case .viewForm = popups.last { popups.removeLast() }
    say("Kept the view \(view.name) · \(key("view.go")) goes to one")
    savedViews = savedViews.filter { $0.id != view.id } + [view]
    return [.views(.load)] + show(view) + countSavedViews()
  }
}
