/// What a column of a list shows.
public enum ViewColumn: String, CaseIterable, Codable, Sendable {
  case urgency, number, channel, customer, subject, due, age, status, priority, assignee, department
  case tier, tags, messages, updated, created, snooze
}
