/// The tables of migration "3 triage": what lists are made from.
extension SQLiteSchema {
  static let views = """
    """
}
