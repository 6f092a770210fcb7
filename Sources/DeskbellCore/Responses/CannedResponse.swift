/// A prepared answer, in one or more languages.
public struct CannedResponse: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<CannedResponse>

  /// The text in one language.
  public struct Variant: Hashable, Sendable {
    /// A BCP 47 tag.
    public var language: String
    public var title: String
    /// Markdown with `{{values}}`.
    public var body: String

    public init(language: String, title: String, body: String) {
      self.language = language
      self.title = title
      self.body = body
    }
  }

  public var id: ID
  /// The short name that is typed: lower case, no blanks.
  public var name: String
  /// The first is the one used where none fits.
  public var variants: [Variant]
  public var tags: [String]
  /// Offered first for tickets of this department.
  public var department: Department.ID?

  public init(
    id: ID, name: String, variants: [Variant], tags: [String] = [],
    department: Department.ID? = nil
  ) {
    self.id = id
    self.name = name
    self.variants = variants
    self.tags = tags
    self.department = department
  }

  /// The variant for a language: the same tag, else the same primary language, else the first.
  public func variant(for language: String?) -> Variant? {
    guard let language else { return variants.first }
    let tag = language.lowercased()
    return variants.first { $0.language.lowercased() == tag }
      ?? variants.first { LanguageTag.primary($0.language) == LanguageTag.primary(tag) }
      ?? variants.first
  }
}
