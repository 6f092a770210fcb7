/// Where somebody wrote what is on its way to the desk.
enum WrittenPlace: Equatable, Sendable {
  case composer, newTicket, incidents
}
