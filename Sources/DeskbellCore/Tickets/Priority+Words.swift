extension Priority {
  /// The priority in sentences.
  public var words: String { rawValue }

  /// What a priority means for the person who sets it.
  public var meaning: String {
    switch self {
    case .low: "can wait some days"
    case .normal: "within a day"
    case .high: "within hours"
    case .urgent: "now"
    }
  }
}
