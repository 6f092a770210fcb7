/// A prepared answer with a ticket's values in it.
public struct FilledText: Hashable, Sendable {
  public var text: String
  /// Names of values that are known but that this ticket does not have, each once, in order.
  public var missing: [String]
  /// Names that no value has, each once, in order.
  public var unknown: [String]

  public init(text: String, missing: [String] = [], unknown: [String] = []) {
    self.text = text
    self.missing = missing
    self.unknown = unknown
  }

  /// Whether nothing is left to settle.
  public var isComplete: Bool { missing.isEmpty && unknown.isEmpty }

  /// What stands in the text for a value that could not be filled in.
  public static func mark(for name: String) -> String { "⟨\(name)?⟩" }

  /// Adds a value, what stands for it where it is missing, or its mark. A name that no value has is
  /// a mistake in the template, so its fallback does not hide it.
  mutating func append(_ name: String, or fallback: String?, from context: TemplateContext) {
    guard let value = TemplateValue(rawValue: name) else {
      text += Self.mark(for: name)
      if !unknown.contains(name) { unknown.append(name) }
      return
    }
    let found = context.withheld.contains(value) ? nil : value.text(in: context)
    if let known = found ?? fallback {
      text += known
      return
    }
    text += Self.mark(for: name)
    if !missing.contains(name) { missing.append(name) }
  }
}
