import ArgumentParser

/// The script that a shell reads to complete our commands.
///
/// What the desk offers was written by customers and colleagues. A shell must take it as lines of
/// text: the generated script for bash hands it to `compgen -W`, which evaluates its words, so that an
/// address with a command substitution in it would run. zsh and fish take lines as they are.
enum CompletionScript {
  static func text(for shell: CompletionShell) -> String {
    let script = DeskbellCommand.completionScript(for: shell)
    return shell == .bash ? withoutEvaluation(script) : script
  }

  private static let evaluating = #"__deskbell_add_completions -W "$("#
  private static let ending = #")""#

  /// Words of the desk go to a function that compares and adds lines instead of evaluating words.
  static func withoutEvaluation(_ script: String) -> String {
    var lines: [String] = []
    for line in script.split(separator: "\n", omittingEmptySubsequences: false) {
      let indent = line.prefix { $0 == " " }
      let rest = line.dropFirst(indent.count)
      if rest == "__deskbell_custom_complete() {" { lines.append(addLines) }
      guard rest.hasPrefix(evaluating), rest.hasSuffix(ending) else {
        lines.append(String(line))
        continue
      }
      let command = rest.dropFirst(evaluating.count).dropLast(ending.count)
      lines.append("\(indent)__deskbell_add_lines < <(\(command))")
    }
    return lines.joined(separator: "\n")
  }

  /// `complete -o filenames` has readline quote what it inserts. What was typed may be quoted already.
  private static let addLines = #"""
    # Adds the lines that begin as typed. They are foreign text: nothing here evaluates them.
    __deskbell_add_lines() {
        local line typed="${cur//\\/}"
        typed="${typed#[\"\']}"
        while IFS='' read -r line; do
            [[ -n "${line}" && "${line}" = "${typed}"* ]] && COMPREPLY+=("${line}")
        done
    }

    """#
}
