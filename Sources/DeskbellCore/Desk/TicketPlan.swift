/// What an action will do to one ticket, decided before anything is written.
struct TicketPlan {
  struct Draft {
    var kind: Message.Kind
    var composition: Composition
    var to: [Address] = []
    var cc: [Address] = []
  }

  var event: Event.Kind
  var changes: [FieldChange] = []
  var message: Draft?
  var escalation: EscalationRecord?
  var permission: Permission
  /// Kinds of events by others that make the person look again, beside changes of the same fields.
  var conflictsWith: Set<Event.Kind> = []

  /// Whether carrying it out would leave a trace.
  var isEmpty: Bool { changes.isEmpty && message == nil && escalation == nil }
}
