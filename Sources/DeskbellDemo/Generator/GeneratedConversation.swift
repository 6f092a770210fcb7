import DeskbellCore
import SeededRandom

/// One generated ticket while it is being made: every change goes through its history, so that the
/// ticket is what the history led to.
struct GeneratedConversation {
  private(set) var history: TicketHistory
  let generator: DeskGenerator
  let index: Int
  let book: PhraseBook
  let customer: Address
  let team: [Agent]
  var random: SeededGenerator
  private var nextMessage: Int64
  private var nextEvent: Int64
  private var at: Instant
  private var lastCustomerMessage: Message.ID?

  init(_ generator: DeskGenerator, index: Int, message: Int64, event: Int64) {
    self.generator = generator
    self.index = index
    random = SeededGenerator(seed: generator.seed, stream: DeskGenerator.stream(.ticket, index))
    nextMessage = message
    nextEvent = event
    at = generator.creation(of: index)
    let person = random.below(generator.customerCount)
    book = generator.books[generator.language(ofCustomer: person)]
    customer = generator.correspondent(person)
    let department = random.below(GeneratedTeam.departments.count)
    team = GeneratedTeam.agentsByDepartment[department]
    let ticket = Ticket(
      id: Ticket.ID(rawValue: generator.firstTicket.rawValue + Int64(index)),
      subject: book.subjects[random.below(book.subjects.count)],
      priority: Self.priority(random.below(1000)), channel: Self.channel(random.below(1000)),
      department: random.chance(perMille: 40) ? nil : GeneratedTeam.departments[department].id,
      customer: Customer.ID(rawValue: Int64(person + 1)), tags: Self.tags(&random),
      language: book.language.code, createdAt: at, updatedAt: at, version: 0)
    history = TicketHistory(ticket: ticket, messages: [], events: [])
  }

  var ticket: Ticket { history.ticket }

  /// Lets time pass, never up to now.
  mutating func wait(seconds: Int) {
    let left = (generator.now.milliseconds - at.milliseconds) / 4
    at = Instant(milliseconds: at.milliseconds + min(Int64(seconds) * 1000, left))
  }

  /// Appends to the history and carries the changes out.
  mutating func record(_ kind: Event.Kind, by actor: Actor, _ data: EventData) {
    for change in data.changes { history.ticket.apply(change) }
    history.ticket.version += 1
    history.ticket.updatedAt = at
    if !ticket.status.isOpen || ticket.answeredThrough == lastCustomerMessage {
      history.ticket.waitingSince = nil
    } else if ticket.waitingSince == nil {
      history.ticket.waitingSince = at
    }
    history.events.append(
      Event(
        id: Event.ID(rawValue: nextEvent), ticket: ticket.id, at: at, actor: actor, kind: kind,
        data: data, version: ticket.version, batch: nextEvent))
    nextEvent += 1
  }

  mutating func customerWrites(_ text: String) {
    let isFirst = history.messages.isEmpty
    let id = append(.customer, text, author: customer, agent: nil)
    lastCustomerMessage = id
    let status = StatusMachine.afterCustomerMessage(ticket.status)
    let changes: [FieldChange] =
      status == ticket.status ? [] : [.status(from: ticket.status, to: status)]
    record(
      isFirst ? .opened : .received, by: .customer(ticket.customer),
      EventData(changes: changes, message: id))
  }

  mutating func agentReplies(_ agent: Agent, _ text: String, statusAfter: TicketStatus? = nil) {
    let id = append(.agent, text, author: agent.correspondent, agent: agent.id)
    var changes: [FieldChange] = []
    if ticket.answeredThrough != lastCustomerMessage {
      changes.append(.answeredThrough(from: ticket.answeredThrough, to: lastCustomerMessage))
    }
    let status = statusAfter ?? StatusMachine.afterAgentMessage(ticket.status)
    if status != ticket.status { changes.append(.status(from: ticket.status, to: status)) }
    if !status.isOpen, ticket.escalatedAt != nil {
      changes.append(.escalatedAt(from: ticket.escalatedAt, to: nil))
    }
    record(.replied, by: .agent(agent.id), EventData(changes: changes, message: id))
  }

  mutating func agentNotes(_ agent: Agent, _ text: String) {
    let id = append(.note, text, author: agent.correspondent, agent: agent.id)
    record(.noted, by: .agent(agent.id), EventData(message: id))
  }

  mutating func agentTakes(_ agent: Agent) {
    var changes: [FieldChange] = [.assignee(from: ticket.assignee, to: agent.id)]
    if ticket.status == .new { changes.append(.status(from: .new, to: .open)) }
    record(.taken, by: .agent(agent.id), EventData(changes: changes))
  }

  mutating func escalate(by agent: Agent, to expert: Agent) {
    let card = EscalationCard(
      why: sentence(), tried: sentence(), needed: sentence())
    let changes: [FieldChange] = [
      .escalatedAt(from: ticket.escalatedAt, to: at), .handOvers(by: 1),
      .assignee(from: ticket.assignee, to: expert.id), .tier(from: ticket.tier, to: expert.tier),
    ]
    record(
      .escalated, by: .agent(agent.id),
      EventData(
        changes: changes,
        escalation: EscalationRecord(
          target: .agent(expert.id), card: card, keepsFollowing: false)))
  }

  mutating func agentSets(_ status: TicketStatus, _ agent: Agent) {
    var changes: [FieldChange] = [.status(from: ticket.status, to: status)]
    if !status.isOpen, ticket.answeredThrough != lastCustomerMessage {
      changes.append(.answeredThrough(from: ticket.answeredThrough, to: lastCustomerMessage))
    }
    record(.statusChanged, by: .agent(agent.id), EventData(changes: changes))
  }

  mutating func snooze(by agent: Agent, until: Instant) {
    let changes: [FieldChange] = [.snoozedUntil(from: ticket.snoozedUntil, to: until)]
    record(.snoozed, by: .agent(agent.id), EventData(changes: changes))
  }

  private mutating func append(
    _ kind: Message.Kind, _ text: String, author: Address, agent: Agent.ID?
  ) -> Message.ID {
    let id = Message.ID(rawValue: nextMessage)
    nextMessage += 1
    history.messages.append(
      Message(
        id: id, ticket: ticket.id, kind: kind, author: author, agent: agent,
        to: kind == .agent ? [customer] : [], subject: kind == .note ? "" : ticket.subject,
        sentAt: at, receivedAt: at, text: text, delivery: kind == .agent ? .sent : .none))
    return id
  }
}

extension Agent {
  fileprivate var correspondent: Address { Address(name: name, address: address) }
}
