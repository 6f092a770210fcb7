import DeskbellCore
import Testing

@Suite struct RecordIntakeTests {
  private func message(_ line: String) throws(IntakeRefusal) -> IncomingMessage? {
    guard case .message(let message)? = try JSONLines.item(Array(line.utf8), number: 7) else {
      return nil
    }
    return message
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
      try JSONLines.item([0x7B, 0xFF, 0x7D], number: 1)
    }
    #expect(refusal?.reason.contains("UTF-8") == true)
  }

  private func rating(_ line: String) throws(IntakeRefusal) -> IncomingRating? {
    guard case .rating(let rating)? = try JSONLines.item(Array(line.utf8), number: 7) else {
      return nil
    }
    return rating
  }

  @Test func readsARating() throws {
    let ofTicket = try rating(
      #"{"channel":"web","externalID":"r-1","ticket":1042,"rating":5,"comment":"谢谢"}"#)
    #expect(
      ofTicket
        == IncomingRating(
          channel: .web, externalID: "r-1", subject: .ticket(1042), rating: 5, comment: "谢谢"))
    let ofThread = try rating(
      #"{"channel":"chat","externalID":"r-2","thread":"room 5","rating":1}"#)
    #expect(
      ofThread
        == IncomingRating(
          channel: .chat, externalID: "r-2", subject: .thread("room 5"), rating: 1))
    #expect(
      try message(
        #"{"channel":"chat","externalID":"1","from":{"address":"a"},"text":"t","rating":null}"#)
        != nil)
  }

  @Test(arguments: [
    (#"{"channel":"web","externalID":"1","ticket":1,"rating":6}"#, "from 1 to 5"),
    (#"{"channel":"web","externalID":"1","ticket":1,"rating":4.5}"#, "whole number"),
    (#"{"channel":"web","externalID":"1","ticket":1,"rating":true}"#, "whole number"),
    (#"{"channel":"web","externalID":"1","ticket":1,"rating":"5"}"#, "whole number"),
    (#"{"channel":"web","externalID":"1","ticket":0,"rating":5}"#, "number of a ticket"),
    (#"{"channel":"web","externalID":"1","rating":5}"#, "What was rated?"),
    (#"{"channel":"web","ticket":1,"rating":5}"#, "\"externalID\" is missing"),
    (#"{"channel":"fax","externalID":"1","ticket":1,"rating":5}"#, "not a channel"),
    (
      #"{"channel":"web","externalID":"1","from":{"address":"a"},"text":"Hi","ticket":1,"rating":5}"#,
      "both \"text\" and \"rating\""
    ),
  ])
  func refusesABadRating(line: String, reason: String) {
    let refusal = #expect(throws: IntakeRefusal.self) { try rating(line) }
    #expect(refusal?.reason.contains(reason) == true, "\(refusal?.reason ?? "")")
  }

  @Test(arguments: ["null", #""""#])
  func aTextThatSaysNothingMakesNoMessageOfARating(text: String) throws {
    let line = #"{"channel":"web","externalID":"1","ticket":1,"rating":5,"text":\#(text)}"#
    #expect(try rating(line)?.rating == 5)
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
