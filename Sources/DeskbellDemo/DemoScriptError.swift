import DeskbellCore

/// What is wrong with a script of the demo desk: a mistake of ours, told with its place.
struct DemoScriptError: Error, Equatable, CustomStringConvertible {
  var subject: String
  var line: String
  var problem: String

  var description: String { "demo script “\(subject)”, “\(line)”: \(problem)" }
}
