import ArgumentParser
import Foundation

/// What a command reads: a file or standard input.
enum InputFile {
  /// - Throws: `ExitCode` 66 where there is no such file, 74 where it cannot be read.
  static func read(_ path: String?) throws -> [UInt8] {
    guard let path, path != "-" else {
      do {
        return try Array(FileHandle.standardInput.readToEnd() ?? Data())
      } catch {
        Output.complain("Standard input could not be read: \(error.localizedDescription)")
        throw ExitCode(74)
      }
    }
    guard FileManager.default.fileExists(atPath: path) else {
      Output.complain("There is no file \(path).")
      throw ExitCode(66)
    }
    do {
      return try Array(Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      Output.complain("\(path) could not be read: \(error.localizedDescription)")
      throw ExitCode(74)
    }
  }
}
