import DeskbellCore
import Glibc

/// Looks at everything that can be wrong around the program.
struct Examination {
  let session: Session

  func findings() -> [Finding] {
    [version, terminal, locale, colors, editor, mail, zones] + store
  }

  private var version: Finding { Finding("version", .fine, "deskbell \(Deskbell.version)") }

  private var terminal: Finding {
    let type = ProcessEnvironment.value("TERM") ?? "(not set)"
    guard TerminalFacts.isTerminal(.output) else {
      return Finding("terminal", .hint, "none: the output goes to a file or a pipe")
    }
    guard !TerminalFacts.isDumb else {
      return Finding(
        "terminal", .wrong, "TERM is \(type)",
        advice: "Set TERM to what your terminal is, for example xterm-256color.")
    }
    return Finding("terminal", .fine, "\(type), \(TerminalFacts.columns) columns")
  }

  private var locale: Finding {
    let name =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { ProcessEnvironment.value($0) }.first
      ?? "C"
    setlocale(LC_CTYPE, "")
    let charset = nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? ""
    guard charset == "UTF-8" else {
      return Finding(
        "locale", .hint, "\(name) (\(charset))",
        advice: "Set LANG to a UTF-8 locale such as C.UTF-8 to see every language.")
    }
    return Finding("locale", .fine, "\(name) (UTF-8)")
  }

  private var colors: Finding {
    let isOn = session.settings.color.isOn(for: .output)
    return Finding("colours", .fine, isOn ? "on" : "off: --color, NO_COLOR or no terminal")
  }

  private var editor: Finding {
    let name = ProcessEnvironment.value("VISUAL") ?? ProcessEnvironment.value("EDITOR")
    guard let name else {
      return Finding(
        "editor", .hint, "none", advice: "Set VISUAL or EDITOR to write texts in your own editor.")
    }
    return Finding("editor", .fine, name)
  }

  private var mail: Finding {
    let path = (ChildProcess.ownFolder ?? "") + "/deskbell-mail"
    guard access(path, X_OK) == 0 else {
      return Finding(
        "mail", .wrong, "\(path) is not there",
        advice: "Install deskbell-mail beside deskbell; without it no mail can be taken in.")
    }
    return Finding("mail", .fine, path)
  }

  private var zones: Finding {
    do throws(ZoneError) {
      _ = try ZoneRules(named: "Europe/Berlin")
      return Finding("time zones", .fine, "the rules are there")
    } catch {
      return Finding(
        "time zones", .wrong, error.sentence,
        advice: "Install the package tzdata; without it no calendar can be read.")
    }
  }

  private var store: [Finding] {
    do {
      let location = try session.storeLocation()
      let desk = try Desk.open(path: location.path)
      return [Finding("store", .fine, location.path)] + rights(location.path) + people(desk)
        + PromiseExamination(desk: desk).findings() + (try erasing(desk))
    } catch {
      let report = FailureReport(error)
      return [Finding("store", .wrong, report.message ?? "\(error)")]
    }
  }

  private func rights(_ path: String) -> [Finding] {
    var status = stat()
    guard stat(path, &status) == 0 else { return [] }
    guard access(path, W_OK) == 0 else {
      return [
        Finding(
          "rights", .wrong, "\(path) cannot be written by this user",
          advice: "Give the user the right to write the file and its folder.")
      ]
    }
    guard status.st_mode & 0o007 == 0 else {
      return [
        Finding(
          "rights", .hint, "everybody on this machine can read \(path)",
          advice: "chmod o-rwx on the file keeps customers' mail among the team.")
      ]
    }
    return [Finding("rights", .fine, "writable, not open to everybody")]
  }

  private func erasing(_ desk: Desk) throws -> [Finding] {
    guard try desk.needsCleaning() else { return [] }
    return [
      Finding(
        "erasing", .wrong, "what was erased of customers may still be in the file",
        advice: "`deskbell check --rebuild` writes the file anew.")
    ]
  }

  private func people(_ desk: Desk) -> [Finding] {
    do {
      let agent = try session.agent(in: desk.roster())
      return [Finding("agent", .fine, "\(agent.handle) (\(agent.role.rawValue))")]
    } catch {
      return [Finding("agent", .wrong, FailureReport(error).message ?? "\(error)")]
    }
  }
}
