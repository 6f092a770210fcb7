/// The tables of migration "3 triage": what joins tickets, and what is known of customers.
extension SQLiteSchema {
  static let joining = """
    """
}
