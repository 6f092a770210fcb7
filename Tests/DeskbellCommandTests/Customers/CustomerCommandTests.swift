import Testing

@testable import deskbell

/// Customers from the command line.
@Suite struct CustomerCommandTests {
  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox.withDesk()
    for name in ["jonas", "ona"] {
      let line = """
        {"channel": "mail", "externalID": "\(name)", "subject": "S \(name)", "text": "T \(name)", \
        "from": {"name": "\(name.capitalized)", "address": "\(name)@example.org"}}
        """
      try sandbox.succeed("intake", "jsonl", input: line + "\n")
    }
    return sandbox
  }

  @Test func `They are found, shown and changed`() throws {
    let sandbox = try sandbox()
    #expect(try sandbox.succeed("customer", "list", "ona@").contains("Ona"))
    #expect(try !sandbox.succeed("customer", "list", "ona@").contains("Jonas"))
    try sandbox.succeed(
      "customer", "edit", "jonas@example.org", "--organisation", "UAB", "--add-address", "j@y")
    let shown = try sandbox.succeed("customer", "show", "1")
    #expect(shown.contains("j@y, jonas@example.org"))
    #expect(shown.contains("changed the organisation, addresses"))
    #expect(try sandbox.run("customer", "show", "nobody@x").status == 66)
    try sandbox.succeed("rate", "1", "5", "--comment", "thanks")
    let json = try sandbox.succeed("customer", "show", "1", "--json")
    #expect(json.contains("\"ratings\": [5]"))
  }

  @Test func `Merging asks and can be parted`() throws {
    let sandbox = try sandbox()
    let asked = try sandbox.run("customer", "merge", "ona@example.org", "--into", "1")
    #expect(asked.status == 64)
    #expect(asked.errors.contains("Ona (ona@example.org) would become part of Jonas"))
    try sandbox.succeed("customer", "merge", "ona@example.org", "--into", "1", "--yes")
    #expect(try sandbox.succeed("show", "2").contains("Jonas <jonas@example.org>"))
    try sandbox.succeed("customer", "unmerge", "2")
    #expect(try sandbox.succeed("show", "2").contains("Ona <ona@example.org>"))
  }

  @Test func `Masked addresses are shown with a reason only`() throws {
    let sandbox = try sandbox()
    try sandbox.succeed("agent", "add", "maria", "--name", "Maria")
    try sandbox.succeed("customer", "mask", "on")
    let masked = try sandbox.succeed("show", "1", "--as", "maria")
    #expect(masked.contains("j…@example.org") && !masked.contains("jonas@example.org"))
    #expect(try sandbox.succeed("show", "1").contains("jonas@example.org"))
    let revealed = try sandbox.succeed(
      "customer", "reveal", "1", "--reason", "a call", "--as", "maria")
    #expect(revealed == "jonas@example.org\n")
    #expect(
      try sandbox.succeed("customer", "show", "1").contains("looked at masked data: \"a call\""))
  }

  @Test func `Export has the texts, and after erasing there is none`() throws {
    let sandbox = try sandbox()
    let export = try sandbox.succeed("customer", "export", "1")
    #expect(export.contains("T jonas") && export.contains("jonas@example.org"))
    #expect(try sandbox.run("customer", "erase", "1").status == 64)
    try sandbox.succeed("customer", "erase", "1", "--yes", "--reason", "asked")
    let shown = try sandbox.succeed("show", "1")
    #expect(!shown.lowercased().contains("jonas"))
    #expect(try sandbox.succeed("list").contains("S ona"))
    #expect(try sandbox.run("customer", "block", "1").status == 65)
  }
}
