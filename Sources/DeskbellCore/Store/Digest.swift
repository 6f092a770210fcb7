import CDigest

/// Names of bytes by what they are.
enum Digest {
  /// SHA-256 (FIPS 180-4) in lower-case hexadecimal.
  static func sha256(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    cd_sha256(bytes, bytes.count, &digest)
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
