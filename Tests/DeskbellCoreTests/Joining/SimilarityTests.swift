import Testing

@testable import DeskbellCore

@Suite("Tickets that may be the same") struct SimilarityTests {
  @Test(
    "A subject without what programs put around it",
    arguments: [
      ("Re: Fwd: AW: Invoice 12", "Invoice 12"), ("Invoice [#12]", "Invoice "),
      ("RE：订单", "订单"), ("Report: sales", "Report: sales"), ("Re", "Re"), ("", ""),
    ])
  func bare(_ subject: String, _ expected: String) {
    #expect(Similarity.bare(subject) == expected)
  }

  @Test func theSameCustomerAndWordsComeFirstWithReasons() throws {
    let test = try TestDesk()
    let first = try test.receive(test.mail(subject: "Refund of invoice", id: "a@x"))
    let again = try test.receive(test.mail(subject: "Re: Refund of invoice", id: "b@x"))
    let colleague = try test.receive(
      test.mail("Everything burns", subject: "Refund of invoice", id: "c@x", from: "ona@y.example"))
    let other = try test.receive(
      test.mail("Router is broken", subject: "Router", id: "d@x", from: "pau@z.example"))
    let found = try test.desk.similarTickets(to: first)
    #expect(found.map(\.id) == [again, colleague])
    #expect(found[0].reasons.contains("same customer"))
    #expect(found[0].reasons.contains("same subject"))
    #expect(found[1].reasons == ["same subject", "at the same time"])
    #expect(!found.map(\.id).contains(other))
    #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
  }

  @Test func chineseIsComparedByPairsOfCharacters() throws {
    let test = try TestDesk()
    let first = try test.receive(test.mail("您好", subject: "订单 A-1029 未到货", id: "a@x"))
    let again = try test.receive(
      test.mail("请问", subject: "我的订单 A-1029 未到货", id: "b@x", from: "li@example.cn"))
    #expect(try test.desk.similarTickets(to: first).map(\.id) == [again])
  }

  @Test func whatWasMergedIsNotOffered() throws {
    let test = try TestDesk()
    let first = try test.receive(test.mail(id: "a@x"))
    let again = try test.receive(test.mail(id: "b@x"))
    #expect(try test.desk.similarTickets(to: first).map(\.id) == [again])
    try test.perform(.join(.merge(into: first, acrossCustomers: false)), again, as: test.maria)
    #expect(try test.desk.similarTickets(to: first) == [])
    #expect(throws: Refusal.noSuchTicket(99)) { try test.desk.similarTickets(to: 99) }
  }
}
