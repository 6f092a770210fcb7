import HeadlessTerminal

/// The probe program in a pseudo-terminal, with its first frame drawn.
func startProbe(
  environment: [String: String] = [:], size: (columns: Int, rows: Int) = (80, 24)
) throws -> HeadlessTerminal {
  let terminal = try HeadlessTerminal(
    HeadlessTerminal.builtProgram("terminal-probe"), environment: environment, size: size)
  try terminal.wait(for: "probe \(size.columns)x\(size.rows)")
  return terminal
}

/// The probe program as a job of an interactive shell, which stops and continues it.
func startProbeInShell() throws -> HeadlessTerminal {
  let terminal = try HeadlessTerminal(
    "/bin/bash", ["--norc", "--noediting", "-i"], environment: ["PS1": "ready> "],
    size: (200, 24))
  try terminal.wait(for: "ready>")
  terminal.send("\(HeadlessTerminal.builtProgram("terminal-probe"))\n")
  try terminal.wait(for: "probe 200x24")
  return terminal
}

/// Bytes with the invisible ones written out.
func visible(_ bytes: some Collection<UInt8>) -> String {
  String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
    switch scalar.value {
    case 0x1B: "^["
    case 0x0D: "^M"
    case 0x0A: "^J"
    case 0..<0x20: "^" + String(Character(Unicode.Scalar(UInt8(scalar.value + 0x40))))
    default: String(Character(scalar))
    }
  }.joined()
}
