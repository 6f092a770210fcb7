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
        throw Trouble.inputOutput
      }
    }
    guard FileManager.default.fileExists(atPath: path) else {
      Output.complain("There is no file \(path).")
      throw Trouble.noInput
    }
    do {
      return try Array(Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      Output.complain("\(path) could not be read: \(error.localizedDescription)")
      throw Trouble.inputOutput
    }
  }

  /// - Throws: `ExitCode` 66 where it cannot be opened.
  static func open(_ path: String) throws -> FileHandle {
    if path == "-" { return .standardInput }
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard exists, !isFolder.boolValue, let handle = FileHandle(forReadingAtPath: path) else {
      Output.complain(
        exists ? "\(path) cannot be read as a file." : "There is no file \(path).")
      throw Trouble.noInput
    }
    return handle
  }

  /// The next bytes; nil at the end.
  static func chunk(of handle: FileHandle, count: Int) throws -> [UInt8]? {
    do {
      guard let data = try handle.read(upToCount: count), !data.isEmpty else { return nil }
      return Array(data)
    } catch {
      Output.complain("The input could not be read on: \(error.localizedDescription)")
      throw Trouble.inputOutput
    }
  }
}
