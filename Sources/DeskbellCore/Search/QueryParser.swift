/// Reads the query language of lists, views, limits and rules.
///
/// Conditions side by side must all hold, `OR` between them asks for either, parentheses group, and
/// a `-` before a condition or a group leaves out what it describes. A condition is a word
/// (`refund`), the beginning of one (`ref*`), a phrase (`"bank transfer"`), a ticket's number
/// (`#1042`) or a field with a value (`status:open,pending`, `priority:>=high`). The fields are in
/// `QueryField.all`.
public enum QueryParser {
  /// The tickets that a query asks for.
  public static func filter(
    for query: String, in context: QueryContext
  ) throws(QueryError) -> TicketFilter {
    var reader = QueryTreeReader(
      tokens: try QueryLexer.tokens(of: query), conditions: QueryConditions(context: context))
    return try reader.read()
  }
}
