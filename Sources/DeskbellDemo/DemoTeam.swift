import DeskbellCore

/// Who works at the company of the demo desk.
enum DemoTeam {
  /// Where customers write to.
  static let mailbox = Address(name: DemoDesk.name, address: "support@amberline.example.com")

  static let departments: [(handle: String, name: String)] = [
    ("billing", "Billing"), ("domains", "Domains"), ("network", "Network"),
    ("hosting", "Web hosting"), ("security", "Security and abuse"),
  ]

  private static let everything = departments.map(\.handle)

  struct Member {
    var handle: String
    var name: String
    var role: Role
    var tier: Int
    var languages: [String]
    var skills: [String]
    var departments: [String]
    var capacity = 12
    /// Hours from now until the member is back; 0: not on duty today.
    var awayHours: Int64?
  }

  /// The administrator first: on a new desk the first agent is the one.
  static let members: [Member] = [
    Member(
      handle: "ada", name: "Ada Brandt", role: .administrator, tier: 3, languages: ["en"],
      skills: ["policy", "legal"], departments: everything, capacity: 4),
    Member(
      handle: "asta", name: "Asta Vaitkutė", role: .supervisor, tier: 3, languages: ["lt", "en"],
      skills: ["complaints", "refunds", "outages"], departments: everything, capacity: 6),
    Member(
      handle: "maria", name: "Maria Reyes", role: .agent, tier: 1, languages: ["en", "fil"],
      skills: ["invoices", "refunds", "wordpress"], departments: ["billing", "hosting"]),
    Member(
      handle: "tomas", name: "Tomas Kazlauskas", role: .senior, tier: 2, languages: ["lt", "en"],
      skills: ["dns", "linux", "php"], departments: ["hosting", "network"]),
    Member(
      handle: "eva", name: "Szabó Éva", role: .senior, tier: 2, languages: ["hu", "en"],
      skills: ["invoices", "refunds", "transfers"], departments: ["billing", "domains"]),
    Member(
      handle: "li", name: "李薇", role: .agent, tier: 1, languages: ["zh", "en"],
      skills: ["wordpress", "invoices", "mail"], departments: ["hosting", "billing", "domains"]),
    Member(
      handle: "santos", name: "Ramon Santos", role: .senior, tier: 2, languages: ["fil", "en"],
      skills: ["ddos", "routing", "malware"], departments: ["network", "security"]),
    Member(
      handle: "rasa", name: "Rasa Jankauskaitė", role: .agent, tier: 1, languages: ["lt", "en"],
      skills: ["invoices", "domains", "mail"], departments: ["billing", "domains", "hosting"]),
    Member(
      handle: "gabor", name: "Kovács Gábor", role: .agent, tier: 1, languages: ["hu", "en"],
      skills: ["wordpress", "mail", "dns"], departments: ["domains", "hosting", "billing"],
      awayHours: 2),
    Member(
      handle: "nora", name: "Tóth Nóra", role: .agent, tier: 1, languages: ["hu", "en"],
      skills: ["abuse", "phishing"], departments: ["security", "billing"]),
    Member(
      handle: "jonas", name: "Jonas Balčiūnas", role: .senior, tier: 3, languages: ["lt", "en"],
      skills: ["storage", "databases", "backups"], departments: ["hosting", "network"],
      capacity: 8),
    Member(
      handle: "luz", name: "Luz Bautista", role: .agent, tier: 1, languages: ["fil", "en"],
      skills: ["domains", "mail"], departments: ["domains", "hosting", "billing"], awayHours: 0),
    Member(
      handle: "chen", name: "陈宇", role: .senior, tier: 3, languages: ["zh", "en"],
      skills: ["routing", "ipv6", "ddos"], departments: ["network", "hosting"], awayHours: 0),
  ]

  /// Brings departments, agents and responses onto the desk.
  static func join(_ desk: Desk, now: Instant) throws -> DemoCast {
    let actor = Actor.system("demo")
    var cast = DemoCast()
    for department in departments {
      cast.departments[department.handle] = try desk.save(
        Department(id: 0, handle: department.handle, name: department.name), as: actor)
    }
    for member in members {
      cast.agents[member.handle] = try desk.save(
        agent(member, duty: .on, cast: cast), as: actor)
    }
    for response in try DemoResponses.parse(
      DemoResponses.texts, departments: cast.departments)
    {
      cast.responses[response.name] = try desk.save(response, as: actor)
    }
    return cast
  }

  /// Who is here now: everybody was while the tickets were worked on.
  static func setDuties(on desk: Desk, cast: DemoCast, now: Instant) throws {
    for member in members {
      guard let id = cast.agents[member.handle], let hours = member.awayHours else { continue }
      let duty: Duty = hours == 0 ? .off : .away(until: now.adding(seconds: hours * 3600))
      try desk.setDuty(duty, of: id, as: .system("demo"))
    }
  }

  private static func agent(_ member: Member, duty: Duty, cast: DemoCast) -> Agent {
    Agent(
      id: 0, handle: member.handle, name: member.name,
      address: "\(member.handle)@amberline.example.com", role: member.role, tier: member.tier,
      languages: member.languages, skills: member.skills,
      departments: member.departments.compactMap { cast.departments[$0] }, duty: duty,
      capacity: member.capacity)
  }

  /// Gives every department what stands below its answers.
  static func sign(_ desk: Desk) throws {
    for var department in try desk.roster().departments {
      department.signature =
        "{{desk.name}} · \(department.name) · ticket #{{ticket.number}}"
      try desk.save(department, as: .system("demo"))
    }
  }
}
