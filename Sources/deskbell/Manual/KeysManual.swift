import DeskbellInterface

/// `deskbell-keys(5)`.
enum KeysManual {
  static var text: String {
    var page = ManualText(
      "deskbell-keys", section: 5, summary: "the keys and commands of the Deskbell workspace")
    page.heading("Description")
    page.paragraph(
      "Every command has a name. It is done by its keys, found in the palette (^k), listed by ?, "
        + "called on the : line (with or without the part before the dot), and bound under "
        + "keys.bindings in the configuration. What stands in brackets behind a name is taken "
        + "on the : line only.")
    page.paragraph(
      "`deskbell keys print` prints the keys that are in force; --profile NAME those of a "
        + "profile.")
    page.heading("Notation")
    page.paragraph(
      "e is the key e, E with Shift, ^d with Ctrl; gi is g and then i. Other keys have names that "
        + "stand apart by blanks: Enter Esc Tab Shift-Tab Space Backspace Delete Insert Up Down "
        + "Left Right Home End PgUp PgDn F1 and so on. Terminals keep ^s and ^q or send ^h ^i ^j "
        + "^m as other keys: those cannot be bound, nor ^z; Alt is not used. A number before a "
        + "command says how often.")
    page.heading("Profiles")
    for profile in KeyListing.profiles { page.entry(profile.name, [profile.help]) }
    page.heading("Commands")
    var group = ""
    for entry in KeyListing.entries() {
      if entry.group != group {
        group = entry.group
        page.subheading(group)
      }
      let argument = entry.argument.map { " [\($0)]" } ?? ""
      page.entry(
        "\(entry.keys.joined(separator: "  "))   \(entry.command)\(argument)",
        [entry.help, "In: \(entry.contexts.joined(separator: ", "))."])
    }
    page.heading("See also")
    page.paragraph("deskbell(1), deskbell-config(5)")
    return page.text
  }
}
