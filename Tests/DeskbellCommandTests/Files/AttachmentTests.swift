import Foundation
import Testing

@testable import deskbell

/// The files of a ticket from the command line.
@Suite struct AttachmentTests {
  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox.withDesk()
    let line = """
      {"channel": "mail", "externalID": "m", "subject": "S", "from": {"address": "a@x"}, \
      "text": "T", "attachments": [\
      {"name": "a.txt", "type": "text/plain", "base64": "aGk="}, \
      {"name": "../../.profile", "base64": "AAE="}]}
      """
    try sandbox.succeed("intake", "jsonl", input: line + "\n")
    return sandbox
  }

  @Test func `Files are listed and saved under safe names`() throws {
    let sandbox = try sandbox()
    let list = try sandbox.succeed("attachment", "list", "1")
    #expect(list.contains("a.txt") && list.contains("text/plain"))
    #expect(try sandbox.succeed("attachment", "list", "1", "--json").contains("\"size\": 2"))
    let folder = sandbox.folder + "/saved"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try sandbox.succeed("attachment", "save", "1", "--to", folder)
    let again = try sandbox.succeed("attachment", "save", "1", "a.txt", "--to", folder)
    #expect(again == "\(folder)/a (2).txt\n")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names == ["a (2).txt", "a.txt", "profile"])
    #expect(FileManager.default.contents(atPath: folder + "/a.txt") == Data("hi".utf8))
    #expect(try sandbox.run("attachment", "save", "1", "b.txt").status == 66)
    #expect(try sandbox.run("attachment", "save", "1", "--to", "/nowhere").status == 73)
  }

  @Test func `A reply takes files along`() throws {
    let sandbox = try sandbox()
    let path = try sandbox.file("report.csv", "a;b\n")
    try sandbox.succeed("reply", "1", "--text", "See the report.", "--attach", path)
    let json = try sandbox.succeed("show", "1", "--json")
    #expect(json.contains("{\"name\": \"report.csv\", \"type\": \"text/csv\", \"size\": 4"))
    let missing = try sandbox.run("reply", "1", "--text", "x", "--attach", "/nowhere")
    #expect(missing.status == 65)
    #expect(missing.errors.contains("/nowhere cannot be read"))
  }
}
