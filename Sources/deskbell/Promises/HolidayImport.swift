import DeskbellCore
import Foundation

/// Reads an iCalendar file with the program beside this one that has the library for it.
struct HolidayImport {
  let file: String
  let years: ClosedRange<Int64>

  private struct Line: Decodable {
    var date: String
    var name: String
  }

  /// - Throws: `ExitStatus` where that program has said what is wrong.
  func days() throws -> [(date: CivilDate, name: String)] {
    guard let folder = ChildProcess.ownFolder else {
      throw Failure(.unavailable, "The folder of this program cannot be found.")
    }
    let (status, output) = try ChildProcess.output(
      of: folder + "/deskbell-mail",
      ["holidays", "--from", "\(years.lowerBound)", "--to", "\(years.upperBound)", "--", file])
    guard status == 0 else {
      if let known = ExitStatus(rawValue: status) { throw known }
      throw Failure(.badData, "\(file) cannot be read as a list of holidays.")
    }
    let decoder = JSONDecoder()
    return try output.split(separator: UInt8(ascii: "\n")).compactMap { text in
      let line = try decoder.decode(Line.self, from: Data(text))
      return CivilDate(line.date).map { ($0, line.name) }
    }
  }
}
