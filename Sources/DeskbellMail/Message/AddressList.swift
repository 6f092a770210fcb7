import CMail
import DeskbellCore

/// The addresses of a header field (RFC 5322, 3.4), groups flattened.
enum AddressList {
  static func parse(_ raw: [UInt8]) -> [Address] {
    let terminated = raw.filter { $0 != 0 } + [0]
    let list = terminated.withUnsafeBytes { buffer -> OpaquePointer? in
      buffer.baseAddress.flatMap { cm_addresses_parse($0.assumingMemoryBound(to: CChar.self)) }
    }
    guard let list else { return fallback(raw) }
    defer { cm_addresses_free(list) }
    let found = (0..<cm_addresses_count(list)).compactMap { index -> Address? in
      guard let item = cm_addresses_at(list, index)?.pointee else { return nil }
      let name = item.name.map { IntakeText.line(decodedAgain(String(cString: $0))) }
      let address = item.address.map { IntakeText.line(String(cString: $0)) } ?? ""
      if address.isEmpty, name?.isEmpty ?? true { return nil }
      return Address(name: name?.isEmpty == true ? nil : name, address: address)
    }
    return found.contains { $0.address.contains("@") } ? found : fallback(raw, else: found)
  }

  /// Some programs put encoded words between quotation marks, where they should not be read.
  private static func decodedAgain(_ name: String) -> String {
    name.contains("=?") ? EncodedWords.decoded(Array(name.utf8)) : name
  }

  /// The words with an `@` of a field that does not keep to the rules.
  private static func fallback(_ raw: [UInt8], else found: [Address] = []) -> [Address] {
    let text = EncodedWords.decoded(raw)
    let words = text.split { $0.isWhitespace || "<>,;()[]\"'".contains($0) }
    let addresses = words.filter { word in
      let parts = word.split(separator: "@", omittingEmptySubsequences: false)
      return parts.count >= 2 && parts.allSatisfy { !$0.isEmpty }
    }
    if addresses.isEmpty { return found }
    let name = text.prefix { $0 != "<" }.filter { $0 != "\"" }
    let hasName = addresses.count == 1 && !name.contains("@") && name.count < text.count
    return addresses.map {
      Address(name: hasName ? IntakeText.line(String(name)) : nil, address: String($0))
    }
  }
}
