/// The tables of migration "3 triage": what agents write with, and who is where.
extension SQLiteSchema {
  static let composing = """
    """
}
