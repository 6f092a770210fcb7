/// What an element of a web page means for its text.
struct PageElement {
  enum Block {
    case inline
    /// Begins on a line of its own.
    case line
    /// Stands apart by a blank line.
    case paragraph
  }

  var name: String
  var attributes: [String: String]

  private static let skipped: Set<String> = [
    "script", "style", "title", "template", "object", "applet", "select", "textarea", "svg", "math",
  ]
  private static let paragraphs: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table", "ul", "ol", "dl",
    "fieldset", "figure",
  ]
  private static let lines: Set<String> = [
    "div", "li", "tr", "dt", "dd", "address", "article", "section", "header", "footer", "nav",
    "main", "aside", "center", "form", "caption", "body", "figcaption", "legend", "option",
  ]

  var block: Block {
    Self.paragraphs.contains(name) ? .paragraph : Self.lines.contains(name) ? .line : .inline
  }

  var isHidden: Bool {
    if Self.skipped.contains(name) || attributes["hidden"] != nil { return true }
    if attributes["style"] == nil { return false }
    let style = self.style
    return style.contains("display:none") || style.contains("mso-hide:all")
  }

  private var style: String { (attributes["style"] ?? "").lowercased().filter { $0 != " " } }
  private var className: String { (attributes["class"] ?? "").lowercased() }
  private var id: String { (attributes["id"] ?? "").lowercased() }

  /// A quotation of what somebody else wrote, not a mere indentation.
  var isQuotation: Bool {
    name == "blockquote" && !(attributes["type"] == nil && style.contains("border:none"))
  }

  /// What mail programs say about a part of the text.
  var role: BodyLine.Role? {
    if attributes["class"] == nil, attributes["id"] == nil { return nil }
    let (className, id) = (className, id)
    if className.contains("gmail_attr") || className.contains("moz-cite-prefix")
      || className.contains("protonmail_quote_header")
    {
      return .attribution
    }
    if id.contains("divrplyfwdmsg") || id.contains("mail-editor-reference-message-container")
      || className.contains("yahoo_quoted") || id.contains("stopspelling") || id == "reply-intro"
    {
      return .history
    }
    let signatures = [
      "gmail_signature", "moz-signature", "ms-outlook-mobile-signature", "protonmail_signature",
    ]
    if signatures.contains(where: className.contains) || signatures.contains(where: id.contains)
      || id == "signature" || id == "applemailsignature" || id == "x_signature"
      || id == "mobile_signature"
    {
      return .signature
    }
    return nil
  }
}
