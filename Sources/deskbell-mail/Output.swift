import DeskbellCore
import DeskbellText
import Foundation

/// Answers go to standard output, talk to standard error.
enum Output {
  static func printJSON(_ value: JSONValue) throws {
    try write(Data((value.text + "\n").utf8), to: .standardOutput)
  }

  static func say(_ text: DisplayText) throws {
    try write(Data((text.string + "\n").utf8), to: .standardOutput)
  }

  static func complain(_ text: DisplayText) {
    try? write(Data(("deskbell: " + text.string + "\n").utf8), to: .standardError)
  }

  static func write(_ data: Data, to handle: FileHandle) throws {
    try handle.write(contentsOf: data)
  }
}
