/// Something that is due on a day: a review, an agreement that ends, a waiver.
struct AgendaItem: Sendable {
  /// When; nil where it never happened and should have.
  let day: Day?
  /// What is due.
  let what: String
  /// Whose it is.
  let whose: DossierLine
  /// The function in charge, where the register names one.
  let owner: String?
}
