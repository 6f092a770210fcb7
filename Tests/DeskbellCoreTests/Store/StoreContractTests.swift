import Testing

@testable import DeskbellCore

/// What every engine must do, said in the terms of the protocol.
@Suite struct StoreContractTests {
  @Test(arguments: StoreUnderTest.allCases)
  func aFailedTransactionLeavesNoTrace(engine: StoreUnderTest) throws {
    try engine.with { store in
      struct Stop: Error {}
      #expect(throws: Stop.self) {
        try store.write { writer in
          _ = try Sample.ticket(writer)
          throw Stop()
        }
      }
      let found = try store.read { try $0.ticketCount() }
      #expect(found == 0)
    }
  }

  @Test(arguments: StoreUnderTest.allCases)
  func aTicketComesBackAsItWent(engine: StoreUnderTest) throws {
    try engine.with { store in
      let ticket = try store.write { writer in
        var ticket = Ticket(
          id: 0, subject: "Számla 订单", status: .pending, priority: .urgent, channel: .chat,
          department: try writer.save(Department(id: 0, handle: "billing", name: "Billing")),
          assignee: try Sample.agent(writer), tier: 3, customer: try Sample.customer(writer),
          tags: ["a", "b"], language: "hu", createdAt: Sample.time, updatedAt: Sample.time,
          snoozedUntil: Sample.time.adding(seconds: 5), escalatedAt: Sample.time, handOvers: 2,
          waitingSince: Sample.time.adding(seconds: -9),
          outlook: PromiseOutlook(
            dueAt: Sample.time, riskAt: Sample.time.adding(seconds: -8), breachAt: Sample.time,
            hasBreached: true), version: 4)
        ticket = try writer.insert(ticket)
        return ticket
      }
      let found = try store.read { try $0.ticket(ticket.id) }
      #expect(found == ticket)
    }
  }

  @Test(arguments: StoreUnderTest.allCases)
  func numbersFollowEachOtherFromTheFirst(engine: StoreUnderTest) throws {
    try engine.with { store in
      let numbers = try store.write { writer in
        try writer.set("first-ticket-number", to: "10200")
        return try (0..<3).map { _ in try Sample.ticket(writer).id.rawValue }
      }
      #expect(numbers == [10200, 10201, 10202])
      let found = try store.read { try $0.ticketCount() }
      #expect(found == 3)
    }
  }

  @Test(arguments: StoreUnderTest.allCases)
  func messagesComeBackWithTheirAddresses(engine: StoreUnderTest) throws {
    try engine.with { store in
      let messages = try store.write { writer in
        let ticket = try Sample.ticket(writer)
        _ = try Sample.message(writer, on: ticket, "first")
        let hidden = try Sample.message(writer, on: ticket, "hidden", kind: .note)
        _ = try Sample.message(writer, on: ticket, "last", kind: .agent)
        try writer.setDelivery(.withdrawn, releaseAt: nil, of: hidden)
        return try writer.messages(of: ticket.id)
      }
      #expect(messages.map(\.text) == ["first", "last"])
      #expect(messages.first?.to == [Address(name: "a\tb\n", address: "x@y")])
      #expect(messages.first?.author.name == "Éva")
    }
  }

  @Test(arguments: StoreUnderTest.allCases)
  func eventsComeBackWithAllTheirData(engine: StoreUnderTest) throws {
    try engine.with { store in
      let data = EventData(
        changes: [
          .subject(from: "a\tb\\", to: "c\nd"), .status(from: .new, to: .open),
          .priority(from: .low, to: .urgent), .department(from: nil, to: 3),
          .assignee(from: 4, to: nil), .tier(from: 1, to: 2),
          .tags(added: ["x", "-"], removed: []), .snoozedUntil(from: nil, to: Sample.time),
          .escalatedAt(from: Sample.time, to: nil), .handOvers(by: -1),
          .answeredThrough(from: nil, to: 9),
        ],
        escalation: EscalationRecord(
          target: .tier(2, of: 1), card: EscalationCard(why: "w", tried: "t", needed: "n"),
          keepsFollowing: true),
        reason: "because\t", kept: ["priority (tomas)"])
      let (written, read) = try store.write { writer in
        let ticket = try Sample.ticket(writer)
        var event = Event(
          id: 0, ticket: ticket.id, at: Sample.time, actor: .system("worker"), kind: .escalated,
          data: data, version: 2, batch: 1)
        event.id = try writer.append(event)
        return (event, try writer.events(of: ticket.id))
      }
      #expect(read == [written])
    }
  }

  @Test(arguments: StoreUnderTest.allCases)
  func peopleComeBackAsTheyWent(engine: StoreUnderTest) throws {
    try engine.with { store in
      try store.write { writer in
        let department = try writer.save(Department(id: 0, handle: "billing", name: "Billing"))
        var agent = Agent(
          id: 0, handle: "maria", name: "María", address: "m@x", role: .supervisor, tier: 2,
          languages: ["lt"], skills: ["refunds", "dns"], departments: [department],
          duty: .away(until: Sample.time), capacity: 3, unixUser: "m", isActive: true)
        agent.id = try writer.save(agent)
        #expect(try writer.agents() == [agent])
        #expect(try writer.agent(agent.id) == agent)
        agent.duty = .off
        agent.departments = []
        #expect(try writer.save(agent) == agent.id)
        #expect(try writer.agents() == [agent])
      }
    }
  }

  @Test(arguments: StoreUnderTest.allCases)
  func customersAreFoundByAnyOfTheirAddresses(engine: StoreUnderTest) throws {
    try engine.with { store in
      try store.write { writer in
        let id = try writer.insert(
          Customer(id: 0, name: "Éva", addresses: ["Eva@Example.com", "+36 1"]))
        #expect(try writer.customer(address: "eva@example.COM")?.id == id)
        #expect(try writer.customer(address: "+36 1")?.id == id)
        #expect(try writer.customer(address: "eva") == nil)
      }
    }
  }

  @Test(arguments: StoreUnderTest.allCases)
  func draftsAreOneOfEachKindForEachAgentAndTicket(engine: StoreUnderTest) throws {
    try engine.with { store in
      try store.write { writer in
        let ticket = try Sample.ticket(writer).id
        let agent = try Sample.agent(writer)
        var draft = Draft(
          agent: agent, ticket: ticket, kind: .reply, text: "half", caret: 4,
          to: [Address(address: "a@b")], cc: [Address(name: "C", address: "c@d")],
          responses: [1, 2], updatedAt: Sample.time)
        try writer.save(draft)
        draft.text = "half a"
        draft.to = nil
        try writer.save(draft)
        #expect(try writer.drafts(of: agent) == [draft])
        var note = draft
        note.kind = .note
        note.updatedAt = Sample.time.adding(seconds: 1)
        try writer.save(note)
        #expect(try writer.drafts(on: ticket, of: agent) == [note, draft])
        try writer.removeDraft(.reply, on: ticket, of: agent)
        #expect(try writer.drafts(on: ticket, of: agent) == [note])
      }
    }
  }

  @Test(arguments: StoreUnderTest.allCases)
  func responsesKeepTheOrderOfTheirVariants(engine: StoreUnderTest) throws {
    try engine.with { store in
      try store.write { writer in
        let agent = try Sample.agent(writer)
        var response = CannedResponse(
          id: 0, name: "refund",
          variants: [
            .init(language: "lt", title: "Grąžinimas", body: "a"),
            .init(language: "en", title: "Refund", body: "b"),
          ], tags: ["money"])
        response.id = try writer.save(response)
        #expect(try writer.responses() == [response])
        try writer.countUse(of: [response.id, response.id, 999], by: agent)
        #expect(try writer.responseUses(by: agent) == [response.id: 2])
        try writer.removeResponse(response.id)
        #expect(try writer.responses() == [])
      }
    }
  }

  @Test(arguments: StoreUnderTest.allCases)
  func theHistoryCannotBeDeletedFrom(engine: StoreUnderTest) throws {
    try engine.with { store in
      let sqlite = try #require(store as? SQLiteStore)
      try store.write { writer in
        let ticket = try Sample.ticket(writer)
        try writer.append(
          Event(
            id: 0, ticket: ticket.id, at: Sample.time, actor: .system("x"), kind: .opened,
            data: EventData(), version: 1, batch: 1))
      }
      #expect(throws: (any Error).self) {
        try sqlite.withWriter { queue in
          try queue.write { try $0.execute(sql: "DELETE FROM event") }
        }
      }
    }
  }
}
