import ArgumentParser
import DeskbellCore

struct CustomerEditCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Changes what is known of a customer.",
    discussion: "What is not given stays as it is; an empty text takes it away.")

  @OptionGroup var who: CustomerArguments
  @Option(name: .long, help: "The name.")
  var name: String?
  @Option(name: .long, help: "The organisation.")
  var organisation: String?
  @Option(name: .long, help: "A BCP 47 tag such as lt.")
  var language: String?
  @Option(name: .long, help: "What the team should know about them.")
  var notes: String?
  @Option(
    name: .long,
    help: ArgumentHelp("One more address; may be repeated.", valueName: "address"))
  var addAddress: [String] = []
  @Option(
    name: .long,
    help: ArgumentHelp("An address less; may be repeated.", valueName: "address"))
  var removeAddress: [String] = []
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let (desk, actor, before) = try session.customer(who.customer)
    var changed = before
    changed.name = name ?? before.name
    if let organisation { changed.organisation = organisation.isEmpty ? nil : organisation }
    if let language { changed.language = language.isEmpty ? nil : language }
    changed.notes = notes ?? before.notes
    let removed = Set(removeAddress.map { Address(address: $0).folded })
    for address in removeAddress
    where !before.addresses.contains(where: { Address(address: $0).folded == address.lowercased() })
    {
      throw Failure(.badData, "\(before.name) has no address \(address).")
    }
    changed.addresses =
      before.addresses.filter { !removed.contains(Address(address: $0).folded) } + addAddress
    try desk.change(changed, as: actor)
    try session.answer("Changed customer \(before.id).", before.id, in: desk)
  }
}
