/// What counts how much for the order of escalation routes.
enum EscalationFit {
  static let tier = 90
  static let agent = 40
  static let supervisor = 50
  /// The department that the ticket is in.
  static let sameDepartment = 30
  static let oneTierUp = 20
  /// For each tier beyond the next.
  static let furtherTier = -15
  static let speaks = 20
  static let skill = 20
  static let full = -30
  /// At a full load, less in proportion below it.
  static let load = -15

  static func distance(from tier: Int, to target: Int) -> Int {
    target > tier ? oneTierUp + (target - tier - 1) * furtherTier : 0
  }
}
