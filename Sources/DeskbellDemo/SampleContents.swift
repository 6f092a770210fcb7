import DeskbellCore

/// What a new desk can begin with: departments that most desks have, and canned responses in five
/// languages that name no company.
public enum SampleContents {
  private static let departments = [
    ("support", "Support"), ("billing", "Billing"), ("technical", "Technical"),
  ]

  /// Adds departments, canned responses, a calendar and a policy to a new desk.
  /// - Parameter zone: The IANA name of the time zone in which the desk works.
  /// - Throws: `DeskError`; `Refusal` where the actor may not do this.
  public static func add(to desk: Desk, zone: String = "UTC", as actor: Actor) throws {
    var ids: [String: Department.ID] = [:]
    for (handle, name) in departments {
      ids[handle] = try desk.save(Department(id: 0, handle: handle, name: name), as: actor)
    }
    let texts = [DemoResponses.general, DemoResponses.billing]
    for response in try DemoResponses.parse(texts, departments: ids) {
      try desk.save(response, as: actor)
    }
    try DemoMacros.add(DemoMacros.general + DemoMacros.billing, to: desk, as: actor)
    try desk.putInForce(SamplePromises.files(zone: zone), as: actor)
  }
}
