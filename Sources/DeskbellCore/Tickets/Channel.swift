/// How an inquiry came in.
public enum Channel: String, CaseIterable, Codable, Sendable {
  case mail, chat, phone, web, social, api
}
