import DeskbellCore
import Testing

@Suite struct RecordIntakeTests {
  private func message(_ line: String) throws(IntakeRefusal) -> IncomingMessage? {
    try JSONLines.message(Array(line.utf8), number: 7)
  }

  @Test func readsALineOfJSON() throws {
    let message = try #require(
      try message(
        """
        {"channel":"chat","externalID":"c-1","thread":"room 5","from":{"name":"Li","address":"@li"},\
        "subject":"Hi","text":"你好","sentAt":"2026-11-21T10:00:00Z","language":"zh","tags":["vip"],\
        "attachments":[{"name":"a.txt","type":"text/plain","base64":"YWJj"}]}
        """))
    #expect(message.channel == .chat)
    #expect(message.references == ["thread:room 5"])
    #expect(message.from == Address(name: "Li", address: "@li"))
    #expect(message.sentAt?.iso8601 == "2026-11-21T10:00:00.000Z")
    #expect(message.files == [.init(name: "a.txt", type: "text/plain", bytes: [97, 98, 99])])
    #expect(message.tags == ["vip"])
    #expect(message.reply == "你好")
  }

  @Test func skipsBlankLines() throws {
    #expect(try message(" \t\r") == nil)
  }

  @Test(arguments: [
    ("{", "not JSON"), ("[1]", "not a JSON object"), ("3", "not a JSON object"),
    ("{}", "\"text\" is missing"),
    (#"{"text":"x","externalID":"1","from":{"address":"a"}}"#, "\"channel\" is missing"),
    (
      #"{"text":"x","channel":"fax","externalID":"1","from":{"address":"a"}}"#,
      "\"fax\" is not a channel"
    ),
    (#"{"text":"x","channel":"web","from":{"address":"a"}}"#, "\"externalID\" is missing"),
    (#"{"text":"x","channel":"web","externalID":"1"}"#, "\"from\" is missing"),
    (#"{"text":"x","channel":"web","externalID":"1","from":"a"}"#, "not an object"),
    (#"{"text":"x","channel":"web","externalID":"1","from":{}}"#, "no \"address\""),
    (#"{"text":5,"channel":"web","externalID":"1","from":{"address":"a"}}"#, "not a text"),
    (
      #"{"text":"x","channel":"web","externalID":"1","from":{"address":"a"},"sentAt":"noon"}"#,
      "not a time"
    ),
    (
      #"{"text":"x","channel":"web","externalID":"1","from":{"address":"a"},"tags":"vip"}"#,
      "not a list"
    ),
    (
      #"{"text":"x","channel":"web","externalID":"1","from":{"address":"a"},"attachments":[{"name":"n","base64":"%"}]}"#,
      "not Base64"
    ),
  ])
  func refusesABadLineWithItsNumber(line: String, reason: String) {
    let refusal = #expect(throws: IntakeRefusal.self) { try message(line) }
    #expect(refusal?.line == 7)
    #expect(refusal?.reason.contains(reason) == true, "\(refusal?.reason ?? "")")
  }

  @Test func refusesALineThatIsNotUTF8() {
    let refusal = #expect(throws: IntakeRefusal.self) {
      try JSONLines.message([0x7B, 0xFF, 0x7D], number: 1)
    }
    #expect(refusal?.reason.contains("UTF-8") == true)
  }

  private func records(_ text: String, piece: Int = 3) -> [CSVReader.Record] {
    var reader = CSVReader()
    let bytes = Array(text.utf8)
    var records = stride(from: 0, to: bytes.count, by: piece).flatMap {
      reader.read(bytes[$0..<min($0 + piece, bytes.count)])
    }
    if let last = reader.finish() { records.append(last) }
    return records
  }

  @Test func splitsRecords() {
    let found = records("a,\"b,\"\"c\"\"\r\nd\",\r\n\n\"\",x\ne")
    #expect(found.map(\.line) == [1, 4, 5])
    #expect(
      found.map { $0.fields.map { String(decoding: $0, as: UTF8.self) } }
        == [["a", "b,\"c\"\r\nd", ""], ["", "x"], ["e"]])
    #expect(found.allSatisfy { $0.problem == nil })
  }

  @Test(arguments: ["\"a\"b\n", "a\"b\n", "\"open\nand on"])
  func seesBrokenQuotationMarks(text: String) {
    #expect(records(text).first?.problem != nil)
  }

  @Test func readsMessages() throws {
    let found = records("\u{FEFF}channel,externalID,address,text,tags\nphone,1,+370 5,hello,a;b\n")
    let message = try CSVIntake(header: found[0]).message(found[1])
    #expect(message.channel == .phone)
    #expect(message.from.address == "+370 5")
    #expect(message.tags == ["a", "b"])
  }

  @Test(arguments: [
    ("phone,1,a\n", "3 fields"), ("phone,1,a,b,c\n", "5 fields"), ("fax,1,a,b\n", "not a channel"),
    ("phone,,a,b\n", "\"externalID\" is empty"),
  ])
  func refusesABadRecordWithItsLine(record: String, reason: String) throws {
    let found = records("channel,externalID,address,text\nweb,0,x,\"two\nlines\"\n" + record)
    let intake = try CSVIntake(header: found[0])
    #expect(try intake.message(found[1]).text == "two\nlines")
    let refusal = #expect(throws: IntakeRefusal.self) { try intake.message(found[2]) }
    #expect(refusal?.line == 4)
    #expect(refusal?.reason.contains(reason) == true, "\(refusal?.reason ?? "")")
  }

  @Test(arguments: [
    ("channel,externalID,address\n", "\"text\" is missing"),
    ("channel,colour\n", "\"colour\" is not a column"), ("text,text\n", "twice"),
  ])
  func refusesABadHeader(header: String, reason: String) {
    let found = records(header)
    let refusal = #expect(throws: IntakeRefusal.self) { try CSVIntake(header: found[0]) }
    #expect(refusal?.reason.contains(reason) == true, "\(refusal?.reason ?? "")")
  }
}
