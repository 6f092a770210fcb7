import DeskbellInterface

/// `deskbell-config(5)`.
enum ConfigurationManual {
  static var text: String {
    var page = ManualText(
      "deskbell-config", section: 5, summary: "what can be set for the Deskbell workspace")
    page.heading("Description")
    page.paragraph(
      "The configuration is a file in YAML: what --config names, else $DESKBELL_CONFIG, else "
        + "config.yaml in $XDG_CONFIG_HOME/deskbell or ~/.config/deskbell.")
    page.paragraph(
      "What is wrong with one setting costs only that one: the workspace begins with its default "
        + "and says so in one line. `deskbell config check` prints all mistakes with line and "
        + "column, and exits with 78. `deskbell config print-default` prints a file to begin "
        + "with, `deskbell config list` what is in force.")
    page.heading("Settings")
    for setting in SettingTable.all {
      page.entry(
        setting.name, [setting.help, "May be: \(setting.form). Default: \(setting.standard)"])
    }
    page.heading("Example")
    page.example(
      """
      theme: nord
      notify: [osc9]
      keys:
        profile: mutt
        bindings:
          ticket.solve: ["d", "^x e"]
          ticket.spam: []
          ticket.assign: { inbox: [a] }
      langmap: [russian, { "№": "#" }]
      """)
    page.heading("See also")
    page.paragraph("deskbell(1), deskbell-keys(5)")
    return page.text
  }
}
