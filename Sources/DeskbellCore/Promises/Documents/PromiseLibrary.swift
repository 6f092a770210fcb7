/// What the documents of a desk say: the timeline that they make, and what stands in them that cannot
/// be read any more.
struct PromiseLibrary {
  /// The newest version of each document that is in force.
  private(set) var current: [PromiseDocument] = []
  private(set) var timeline = PromiseTimeline()
  /// Documents that were put in force and cannot be read now: a zone or a department has gone.
  private(set) var problems: [DocumentError] = []

  private var calendars: [String: WorkingCalendar] = [:]
  private var policies: [String: Policy] = [:]

  /// - Parameter documents: All there ever were, in the order of their ids.
  init(_ documents: [PromiseDocument], roster: DeskRoster) {
    var editions: [PromiseTimeline.Edition] = []
    for document in documents {
      current.removeAll { $0.kind == document.kind && $0.name == document.name }
      if document.text != nil { current.append(document) }
      take(document, roster: roster)
      editions.append(
        PromiseTimeline.Edition(
          id: document.id.rawValue, at: document.at,
          book: PromiseBook(
            calendars: Array(calendars.values), policies: Array(policies.values))))
    }
    current.sort { ($0.kind.rawValue, $0.name) < ($1.kind.rawValue, $1.name) }
    timeline = PromiseTimeline(editions: editions)
  }

  /// What is in force now.
  var book: PromiseBook { timeline.editions.last?.book ?? .empty }

  private mutating func take(_ document: PromiseDocument, roster: DeskRoster) {
    do throws(DocumentError) {
      switch document.kind {
      case .calendar:
        calendars[document.name] = try document.text.map { text throws(DocumentError) in
          try WorkingCalendar(yaml: text, file: document.name)
        }
      case .policy:
        policies[document.name] = try document.text.map { text throws(DocumentError) in
          try PolicyFile(
            text: text, file: document.name, calendars: Array(calendars.values), roster: roster
          ).policy
        }
      }
    } catch {
      problems.append(error)
    }
  }
}
