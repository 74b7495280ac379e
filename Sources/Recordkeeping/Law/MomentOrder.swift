/// How the moment from which a law counts a term lies to the moment from which a register does.
enum MomentOrder: Hashable {
  /// They are the same moment, or one of the two was not named.
  case same
  /// The law counts from the end of the year in which the register's moment falls: up to a year later.
  case lawAtEndOfYear
  /// The register counts from the end of the year in which the law's moment falls: up to a year later.
  case registerAtEndOfYear
  /// The law's moment comes after the register's; nobody can say how long after.
  case lawLater
  /// The register's moment comes after the law's; nobody can say how long after.
  case registerLater
  /// The register's moment comes many years after the law's.
  case registerMuchLater
  /// Either can come first.
  case open

  /// The order of two moments by their ids; `moments` are those that the register knows.
  init(register: String?, law: String?, among moments: Vocabulary = .moments) {
    guard let register, let law, register != law else {
      self = .same
      return
    }
    self = Self.order(
      Facts(moments[register], id: register), Facts(moments[law], id: law))
  }

  private static func order(_ register: Facts, _ law: Facts) -> MomentOrder {
    if register.isFirst, law.isFirst { return .same }
    if register.closesAnyYear, law.closesAnyYear { return .same }
    if law.closes(register) { return .lawAtEndOfYear }
    if register.closes(law) { return .registerAtEndOfYear }
    if register.isLast { return .registerMuchLater }
    if register.isFirst { return .lawLater }
    return law.isFirst ? .registerLater : .open
  }

  /// What the law data say of a moment.
  private struct Facts {
    let id: String
    /// Whether nothing happens to data before it.
    let isFirst: Bool
    /// Whether it comes when everything else is long past.
    let isLast: Bool
    /// Whether it makes the document, so that it falls in the document's own year.
    let isInYear: Bool
    /// Whether it is the end of the year of whatever the document tells of.
    let closesAnyYear: Bool
    let closesYearOf: String?

    init(_ row: VocabularyRow?, id: String) {
      self.id = id
      isFirst = row?.isTrue("first") ?? false
      isLast = row?.isTrue("last") ?? false
      isInYear = isFirst || row?.isTrue("in-year") ?? false
      closesAnyYear = row?.isTrue("closes-year") ?? false
      closesYearOf = row?.text("closes-year-of")
    }

    /// Whether it is the end of the year in which the other falls.
    func closes(_ other: Facts) -> Bool { closesAnyYear ? other.isInYear : closesYearOf == other.id }
  }
}
