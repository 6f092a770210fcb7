/// Reads the query language of lists and views.
///
/// All conditions must hold. A condition is a word (`refund`), the beginning of one (`ref*`), a
/// phrase (`"bank transfer"`), a ticket's number (`#1042`) or a field with a value
/// (`status:open,pending`, `priority:>=high`); a `-` before it leaves out what it describes. The
/// fields are in `QueryField.all`.
public enum QueryParser {
  /// The tickets that a query asks for.
  public static func filter(
    for query: String, in context: QueryContext
  ) throws(QueryError) -> TicketFilter {
    var draft = QueryDraft(context: context)
    for term in try QueryLexer.terms(of: query) {
      if let name = term.field {
        try field(named: name).apply(term, &draft)
      } else if !term.isQuoted, term.value.text.hasPrefix("#"), term.value.text.count > 1 {
        try draft.addNumber(term)
      } else {
        try draft.addText(term)
      }
    }
    return draft.filter
  }

  private static func field(named name: QueryTerm.Piece) throws(QueryError) -> QueryField {
    let folded = name.text.lowercased()
    if let field = QueryField.all.first(where: { $0.names.contains(folded) }) { return field }
    if QueryField.later.contains(folded) {
      throw name.error("The field \(folded): cannot be searched yet.")
    }
    throw name.error(
      "There is no field \(folded):. To search for a text with a colon, put it in quotation marks.",
      suggestion: NearestWord.nearest(to: folded, among: QueryField.all.map { $0.names[0] })
        .map { $0 + ":" })
  }
}
