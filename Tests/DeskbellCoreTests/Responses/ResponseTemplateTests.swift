import SeededRandom
import DeskbellCore
import Testing

@Suite("Prepared answers with values")
struct ResponseTemplateTests {
  static let context = TemplateContext(
    ticket: Ticket(
      id: 1042, subject: "Refund {{x}}", status: .onHold, priority: .high, channel: .mail,
      department: 1, customer: 1, language: "hu", createdAt: Instant(seconds: 0),
      updatedAt: Instant(seconds: 0)),
    customer: Customer(id: 1, name: "Nagy Éva", addresses: ["eva@example.hu"]),
    agent: Agent(id: 1, handle: "maria", name: "Maria Santos"),
    department: Department(id: 1, handle: "billing", name: "Billing"), deskName: "",
    today: CivilDate("2026-11-21"))

  private func filled(_ text: String) throws -> FilledText {
    try ResponseTemplate(parsing: text).fill(with: Self.context)
  }

  @Test(
    "Fills values in",
    arguments: [
      ("", ""), ("Kedves {{customer.firstName}}!", "Kedves Éva!"),
      ("{{customer.name}} <{{customer.address}}>", "Nagy Éva <eva@example.hu>"),
      ("#{{ ticket.number }} {{ticket.subject}}", "#1042 Refund {{x}}"),
      ("{{ticket.status}}, {{ticket.priority}}", "on-hold, high"),
      ("{{agent.name}}, {{agent.firstName}}", "Maria Santos, Maria"),
      ("{{department.name}} {{date.today}}", "Billing 2026-11-21"),
      ("{{customer.organisation|your company}}", "your company"),
      ("{{customer.organisation|}}.", "."), ("{{customer.firstName|there}}", "Éva"),
      (#"\{{customer.name}} and { } }} \n"#, #"{{customer.name}} and { } }} \n"#),
      ("{{desk.name|a|b}}", "a|b"), ("{{customer.firstName}}\r\n退款", "Éva\r\n退款"),
    ])
  func fills(_ template: String, expected: String) throws {
    let result = try filled(template)
    #expect(result.text == expected)
    #expect(result.isComplete)
    #expect(ResponseTemplate.unresolvedValues(in: result.text).isEmpty)
  }

  @Test("What is missing or unknown is marked and found again")
  func marks() throws {
    let result = try filled(
      "{{desk.name}} {{customer.organisation}} {{desk.name}} {{customer.shoe|x}} {{agent.address}}")
    #expect(
      result.text
        == "⟨desk.name?⟩ ⟨customer.organisation?⟩ ⟨desk.name?⟩ ⟨customer.shoe?⟩ ⟨agent.address?⟩")
    #expect(result.missing == ["desk.name", "customer.organisation", "agent.address"])
    #expect(result.unknown == ["customer.shoe"])
    #expect(
      ResponseTemplate.unresolvedValues(in: result.text) == [
        "desk.name", "customer.organisation", "customer.shoe", "agent.address",
      ])
    #expect(ResponseTemplate.unresolvedValues(in: "⟨⟩ ⟨?⟩ ⟨no⟩ ⟨a b?⟩ ⟨⟨x?⟩ {{y}}") == ["x"])
  }

  @Test(
    "Mistakes have a place",
    arguments: [
      ("a\nb {{customer.name", 2, 3), ("{{}}", 1, 1), ("退款 {{a b!}}", 1, 4),
      ("x\r\n\r\n  {{{customer.name}}}", 3, 3), ("{{a\n}}", 1, 1), ("{{|x}}", 1, 1),
    ])
  func errors(_ template: String, line: Int, column: Int) {
    let error = #expect(throws: TemplateError.self) { try ResponseTemplate(parsing: template) }
    #expect(error?.line == line && error?.column == column)
  }

  @Test("Names of values nobody knows")
  func unknownNames() throws {
    let template = try ResponseTemplate(parsing: "{{custmer.name}} {{ticket.number}} {{x|y}}")
    #expect(template.unknownNames == ["custmer.name", "x"])
  }

  @Test(
    "Without a ticket every value is missing, and its mark is found",
    arguments: TemplateValue.allCases)
  func nothingKnown(_ value: TemplateValue) throws {
    let template = try ResponseTemplate(parsing: "{{\(value.rawValue)}}")
    let result = template.fill(with: TemplateContext())
    #expect(result.missing == [value.rawValue])
    #expect(ResponseTemplate.unresolvedValues(in: result.text) == [value.rawValue])
  }

  @Test(
    "How somebody is addressed",
    arguments: [
      ("Nagy Éva", "hu", "Éva"), ("Dr. Nagy Éva", "hu-HU", "Éva"), ("Éva Nagy", "en", "Éva"),
      ("Nagy Éva", nil, "Nagy"), ("李娜", "zh", "李娜"), ("山田 太郎", "ja", "山田 太郎"),
      ("김민수", nil, "김민수"), ("Petrauskas, Jonas", "lt", "Jonas"),
      ("Nagy, Éva", "hu", "Éva"), ("J. R. Santos", "fil", "Santos"), ("Jonas", "lt", "Jonas"),
      ("  Jonas \t Petrauskas ", "lt", "Jonas"), ("J.", "en", "J."),
      ("jonas@example.lt", "lt", nil),
      ("+370 600 00000", nil, nil), ("", nil, nil), (",", nil, nil), ("Jonas,", "lt", "Jonas"),
    ] as [(String, String?, String?)])
  func firstNames(_ name: String, language: String?, expected: String?) {
    #expect(PersonName.first(in: name, language: language) == expected)
  }

  @Test("Any text is a template or a mistake at a place in it")
  func arbitrary() {
    var random = SeededGenerator(seed: 11)
    let pieces = [
      "{{", "}}", "{", "}", "\\", "|", "customer.name", " ", "\n", "\r\n", "退", "⟨", "?⟩",
    ]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...9, using: &random))
        .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      do {
        _ = try ResponseTemplate(parsing: text).fill(with: Self.context)
      } catch {
        #expect(error.line >= 1 && error.column >= 1 && error.column <= text.count)
      }
    }
  }
}
