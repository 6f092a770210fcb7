import ArgumentParser
import DeskbellInterface

struct ConfigPrintDefaultCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "print-default", abstract: "Prints a configuration with all defaults.",
    discussion: "A good beginning for one's own: every line is commented out.")

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws { session.output.exactly(ConfigurationText.standard) }
}
