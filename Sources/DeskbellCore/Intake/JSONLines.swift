import Foundation

/// Messages and ratings as JSON Lines: one object on each line, from chat, phone, web, social,
/// anything.
public enum JSONLines {
  /// The longest line that is read, in bytes: a message with an attachment of 50 MiB fits.
  public static let longestLine = 96 << 20

  /// Reads one line.
  /// - Parameter number: the line's number, for the refusal.
  /// - Returns: nil for a blank line.
  /// - Throws: `IntakeRefusal` with the reason.
  public static func item(_ line: [UInt8], number: Int) throws(IntakeRefusal) -> IncomingItem? {
    if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return nil }
    do {
      return try JSONLinesItem(line).content()
    } catch {
      throw IntakeRefusal(line: number, reason: error.reason)
    }
  }
}
