import DeskbellCore
import Glibc

/// Where the configuration is found, and what is in it.
public struct ConfigurationFile: Sendable {
  public let path: String
  /// Whether somebody named it: then it must be there.
  public let isNamed: Bool

  /// `option`, else `$DESKBELL_CONFIG`, else `config.yaml` in `$XDG_CONFIG_HOME/deskbell` or
  /// `~/.config/deskbell` (XDG Base Directory Specification 0.8); nil where none of the variables is
  /// set.
  public init?(option: String?, environment: (String) -> String?) {
    if let named = option ?? environment("DESKBELL_CONFIG") {
      (path, isNamed) = (named, true)
    } else if let folder = environment("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
      (path, isNamed) = (folder + "/deskbell/config.yaml", false)
    } else if let home = environment("HOME") {
      (path, isNamed) = (home + "/.config/deskbell/config.yaml", false)
    } else {
      return nil
    }
  }

  /// What the file says, with everything that is wrong with it. Where there is no file: the
  /// defaults.
  public func read() -> (configuration: Configuration, problems: [DocumentError]) {
    do throws(WholeFile.Trouble) {
      let bytes = try WholeFile.read(path, limit: YAMLDocument.maximumBytes + 1)
      let reader = ConfigurationReader(bytes: bytes, file: path)
      return (reader.configuration, reader.problems)
    } catch {
      if error.code == ENOENT, !isNamed { return (Configuration(), []) }
      let problem = DocumentError(
        file: path, line: 1, message: "The file cannot be read: \(error).")
      return (Configuration(), [problem])
    }
  }
}
