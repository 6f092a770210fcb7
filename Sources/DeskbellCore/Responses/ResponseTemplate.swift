/// A prepared answer, read: text with values between double braces.
///
/// `{{customer.firstName}}` is the value; `{{customer.firstName|there}}` has *there* where it is
/// missing; `\{{` is two braces. Names are those of `TemplateValue`.
public struct ResponseTemplate: Hashable, Sendable {
  public enum Segment: Hashable, Sendable {
    case text(String)
    /// A name as it was written, and what to say where it is missing.
    case value(name: String, fallback: String?)
  }

  public var segments: [Segment]

  public init(segments: [Segment]) { self.segments = segments }

  /// Reads a template; names need not be known. Throws where braces are not closed or empty.
  public init(parsing text: String) throws(TemplateError) {
    segments = try TemplateScanner.segments(of: text)
  }

  /// Names that are no value's, each once, in order.
  public var unknownNames: [String] {
    fill(with: TemplateContext()).unknown
  }

  /// The text with the values of a ticket. What is missing and has no fallback stays as a mark that
  /// `unresolvedValues(in:)` finds again.
  public func fill(with context: TemplateContext) -> FilledText {
    var filled = FilledText(text: "")
    for segment in segments {
      switch segment {
      case .text(let text): filled.text += text
      case .value(let name, let fallback): filled.append(name, or: fallback, from: context)
      }
    }
    return filled
  }

  /// The names in the marks that a text still has, each once, in order: with any, the text must not
  /// be sent.
  public static func unresolvedValues(in text: String) -> [String] {
    var names: [String] = []
    for piece in text.split(separator: "⟨", omittingEmptySubsequences: false).dropFirst() {
      guard let end = piece.firstIndex(of: "⟩"), piece[..<end].last == "?" else { continue }
      let name = String(piece[..<end].dropLast())
      if isName(name), !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// Whether a text is made like the name of a value.
  static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.allSatisfy {
        $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0))
      }
  }
}
