import DeskbellCore

/// The people, departments and responses that the scripts of the demo desk name, as the store
/// knows them.
struct DemoCast {
  var agents: [String: Agent.ID] = [:]
  var departments: [String: Department.ID] = [:]
  var responses: [String: CannedResponse.ID] = [:]
}
