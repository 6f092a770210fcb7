import ArgumentParser

struct CompletionsCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Prints what a shell needs to complete the commands.",
    discussion: """
      bash: deskbell completions bash > ~/.local/share/bash-completion/completions/deskbell. zsh: \
      deskbell completions zsh > _deskbell in a folder of $fpath. fish: deskbell completions fish \
      > ~/.config/fish/completions/deskbell.fish.
      """)

  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish
  }

  @Argument(help: "The shell.")
  var shell: Shell
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let kind: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    session.output.exactly(CompletionScript.text(for: kind) + "\n")
  }
}
