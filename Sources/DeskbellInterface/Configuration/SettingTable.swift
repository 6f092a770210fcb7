import DeskbellCore

/// All settings, in the order of the file and of its manual.
public enum SettingTable {
  public static let all: [Setting] = appearance + keyboard + work

  private static let appearance: [Setting] = [
    .text(
      "theme", \.theme, form: "a name or a file",
      help: "The theme of the workspace; `deskbell theme list` lists them."),
    .flag(
      "mouse", \.mouse,
      help: "Takes clicks and the wheel; the terminal then selects text only with Shift held."),
    .flag("title", \.title, help: "Shows the desk and its counts in the title of the terminal."),
    .choice(
      "clipboard", \.clipboard,
      help: "How copied text reaches the clipboard; tmux needs allow-passthrough for its own way."),
    .methods(
      "notify", \.notify,
      help: "How I am told of promises and of my tickets while the terminal has no focus."),
    .flag("resume", \.resume, help: "Begins with the view and the ticket with which I left."),
    .flag("presence", \.presence, help: "Shows colleagues which ticket I am reading or answering."),
  ]

  private static let keyboard: [Setting] = [
    Setting(
      name: "keys.profile", form: KeyProfile.all.map(\.name).joined(separator: " or "),
      help: "The keys to begin with; `deskbell keys print --profile NAME` shows them.",
      written: { $0.keys.profile },
      read: { node, configuration in
        do throws(DocumentError) {
          configuration.keys.profile = try node.word(
            "keys.profile", among: KeyProfile.all.map(\.name))
          return []
        } catch {
          return [error]
        }
      }),
    Setting(
      name: "keys.bindings", form: "commands with a list of keys each",
      help: "Keys of my own by the names of `deskbell keys print`; an empty list takes them away.",
      written: { KeyBinding.written($0.keys.bindings) },
      read: { node, configuration in
        KeyBindingReader.read(node, into: &configuration.keys.bindings)
      }),
    Setting(
      name: "langmap", form: "\(Langmap.names.joined(separator: " or ")), or pairs of characters",
      help: "Commands are reached on another keyboard layout as well, outside of texts.",
      written: { $0.keys.langmap.written },
      read: { node, configuration in LangmapReader.read(node, into: &configuration.keys.langmap) }),
  ]

  private static let work: [Setting] = [
    .number(
      "writing.hold", \.writing.hold, in: Desk.holdRange,
      help: "Seconds that a reply is held before it leaves; until then undo takes it back."),
    .choice("writing.quote", \.writing.quote, help: "What of the message stands in a reply."),
    .words(
      "writing.words", \.writing.words, form: "a list of words",
      help: "Words that are asked about before a reply leaves."),
    .flag(
      "writing.signature", \.writing.signature, help: "Puts the department's signature below."),
    .words(
      "snooze.offers", \.snooze.offers, form: "a list of times as they are typed",
      help: "What the snooze picker offers."),
    .flag(
      "macros.offer", \.macros.offer,
      help: "Offers a macro when I have done the same several times."),
    .text(
      "attachments.open", \.attachments.open, form: "a command",
      help: "The command that opens an attachment; empty means none."),
    .text(
      "attachments.folder", \.attachments.folder, form: "a folder",
      help: "Where attachments are saved; empty means the folder where the program was started."),
  ]

  static func setting(named name: String) -> Setting? { all.first { $0.name == name } }
}
