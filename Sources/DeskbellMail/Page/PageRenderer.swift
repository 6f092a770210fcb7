import CMail
import DeskbellCore

/// A web page as readable lines: links with their address, lists, tables row by row, quotations
/// with `>`.
struct PageRenderer {
  private static let depthLimit = 300
  private static let eventLimit = 2_000_000

  private struct Open {
    var element: PageElement
    var isHidden: Bool
    var isQuotation: Bool
    var role: BodyLine.Role?
    /// Where the label of a link begins in the current line, and the line's number.
    var labelStart: (line: Int, offset: Int)?
    var counter = 0
  }

  private var open: [Open] = []
  /// How many elements of a name are open, so that a stray end tag costs nothing.
  private var openNames: [String: Int] = [:]
  private var page = PageLines()
  private var hiddenDepth = 0
  private var preDepth = 0

  static func lines(of html: String) -> [BodyLine] {
    var text = html
    let parsed = text.withUTF8 { buffer in
      buffer.baseAddress.flatMap { start in
        start.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
          cm_page_parse($0, buffer.count, depthLimit, eventLimit)
        }
      }
    }
    guard let parsed else { return [] }
    defer { cm_page_free(parsed) }
    var renderer = PageRenderer()
    for index in 0..<cm_page_count(parsed) {
      if let event = cm_page_at(parsed, index)?.pointee { renderer.take(event) }
    }
    if cm_page_is_cut(parsed) != 0 { renderer.page.add("[…]") }
    return renderer.page.finished()
  }

  private mutating func take(_ event: cm_event) {
    let text = String(
      decoding: UnsafeRawBufferPointer(start: event.text, count: event.count), as: UTF8.self)
    switch event.kind {
    case CM_OPEN: begin(PageElement(name: text, attributes: Self.attributes(of: event)))
    case CM_CLOSE: end(text)
    default:
      if hiddenDepth > 0 { return }
      if preDepth > 0 { page.addVerbatim(text) } else { page.add(text) }
    }
  }

  private static func attributes(of event: cm_event) -> [String: String] {
    guard var pair = event.attributes else { return [:] }
    var attributes: [String: String] = [:]
    while let name = pair.pointee, let value = (pair + 1).pointee {
      let key = String(cString: name).lowercased()
      if attributes[key] == nil { attributes[key] = String(cString: value) }
      pair += 2
    }
    return attributes
  }

  private mutating func begin(_ element: PageElement) {
    let isHidden = element.isHidden
    if isHidden { hiddenDepth += 1 }
    var entry = Open(element: element, isHidden: isHidden, isQuotation: false, role: nil)
    if hiddenDepth == 0 {
      startBlock(element)
      entry.role = element.role
      if let role = entry.role { page.push(role) }
      entry.isQuotation = element.isQuotation
      if entry.isQuotation { page.quoteDepth += 1 }
      if element.name == "pre" { preDepth += 1 }
      beginContent(element)
      entry.labelStart = page.position
    }
    open.append(entry)
    openNames[element.name, default: 0] += 1
  }

  private mutating func startBlock(_ element: PageElement) {
    switch element.block {
    case .inline: break
    case .line: page.endLine()
    case .paragraph: isNestedList(element) ? page.endLine() : page.endParagraph()
    }
  }

  private func isNestedList(_ element: PageElement) -> Bool {
    (element.name == "ul" || element.name == "ol") && listDepth > 0
  }

  private var listDepth: Int {
    open.suffix(64).filter { $0.element.name == "ul" || $0.element.name == "ol" }.count
  }

  /// What stands at the beginning of an element.
  private mutating func beginContent(_ element: PageElement) {
    switch element.name {
    case "br": page.breakLine()
    case "hr":
      page.endLine()
      page.add("----------")
      page.endLine()
    case "td", "th": page.separateCell()
    case "img":
      if let alt = element.attributes["alt"], !alt.allSatisfy(\.isWhitespace) {
        page.add("[\(alt)]")
      }
    case "li": page.startItem(bullet())
    default: break
    }
  }

  /// The mark of the next item of the innermost list.
  private mutating func bullet() -> String {
    let list = open.indices.suffix(64).last {
      open[$0].element.name == "ul" || open[$0].element.name == "ol"
    }
    let indent = String(repeating: "  ", count: max(0, min(8, listDepth - 1)))
    guard let list, open[list].element.name == "ol" else { return indent + "- " }
    open[list].counter += 1
    let start = open[list].element.attributes["start"].flatMap { Int($0) } ?? 1
    return indent + "\(start &+ open[list].counter &- 1). "
  }

  private mutating func end(_ name: String) {
    guard openNames[name, default: 0] > 0 else { return }
    while let entry = open.popLast() {
      openNames[entry.element.name, default: 1] -= 1
      close(entry)
      if entry.element.name == name { return }
    }
  }

  private mutating func close(_ entry: Open) {
    if hiddenDepth == 0 {
      if entry.element.name == "a" { endLink(entry) }
      startBlock(entry.element)
      if entry.isQuotation { page.quoteDepth -= 1 }
      if entry.role != nil { page.pop() }
      if entry.element.name == "pre" { preDepth -= 1 }
    }
    if entry.isHidden { hiddenDepth -= 1 }
  }

  /// Puts the address of a link behind its label, unless the label says it.
  private mutating func endLink(_ entry: Open) {
    guard let href = entry.element.attributes["href"], let start = entry.labelStart else { return }
    let target = IntakeText.line(href)
    let lower = target.lowercased()
    guard ["http://", "https://", "ftp://", "mailto:", "tel:"].contains(where: lower.hasPrefix)
    else { return }
    let label = page.text(since: start).lowercased()
    let core = Self.core(of: lower)
    if core.isEmpty || label.contains(core) { return }
    page.add(label.isEmpty ? "<\(target)>" : " <\(target)>")
  }

  /// An address without its scheme, query of a mailto and closing slash.
  private static func core(of address: String) -> Substring {
    var rest = address[...]
    for scheme in ["https://", "http://", "ftp://", "mailto:", "tel:"] where rest.hasPrefix(scheme)
    {
      rest = rest.dropFirst(scheme.count)
      if scheme == "mailto:" { rest = rest.prefix { $0 != "?" } }
      break
    }
    if rest.hasSuffix("/") { rest.removeLast() }
    return rest
  }
}
