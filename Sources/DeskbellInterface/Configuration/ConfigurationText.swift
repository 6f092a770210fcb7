/// The configuration as a file.
public enum ConfigurationText {
  /// Every setting with its default, commented out, and what it is for.
  public static var standard: String {
    var text = """
      # Deskbell: what can be set, with the defaults. Take away a "#" to change a line;
      # `deskbell config check` tells what is wrong. See deskbell-config(5).

      """
    var section = ""
    for setting in SettingTable.all {
      let path = setting.path
      let own = path.dropLast().joined(separator: ".")
      if own != section {
        section = own
        if !own.isEmpty { text += "\n# \(own):\n" }
      }
      let margin = path.count > 1 ? "#   " : "# "
      text += "\n\(margin)  \(setting.help) (\(setting.form))\n"
      text += "\(margin)\(path.last ?? ""): \(setting.standard)\n"
    }
    return text
  }
}
