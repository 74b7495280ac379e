/// Everything in a register that is due on a day, the first day first.
struct Agenda {
  /// How far ahead the overview looks.
  static let months = 3

  let late: [AgendaItem]
  let soon: [AgendaItem]
  /// How many follow after that.
  let later: Int
  /// The last day that is looked at.
  let end: Day

  init(_ context: DossierContext) throws(WordFault) {
    let today = context.day
    let last = today.adding(months: Self.months)
    let titles = try AgendaTitles(context)
    var late: [AgendaItem] = []
    var soon: [AgendaItem] = []
    var later = 0
    for due in DueDates(context.checkup, on: today).items {
      let item = AgendaItem(
        day: due.day, what: context.phrasing.capitalised(due.what[context.language]),
        whose: titles.whose(due), owner: due.owner)
      if due.isOverdue(on: today) {
        late.append(item)
      } else if due.day.map({ $0 <= last }) ?? false {
        soon.append(item)
      } else {
        later += 1
      }
    }
    self.late = late
    self.soon = soon
    self.later = later
    end = last
  }
}

/// What the records of a register are called, each with a link.
private struct AgendaTitles {
  private let context: DossierContext
  private let places: [Int: Int]
  private let unnamed: String

  init(_ context: DossierContext) throws(WordFault) {
    self.context = context
    unnamed = try context.word("page.unnamed")
    places = Dictionary(
      context.register.activities.enumerated().map { ($1.span.file, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The record that something is about; the client, where it is about one.
  func whose(_ due: DueDate) -> DossierLine {
    let clients: [DueDate.Kind] = [.agreementEnd, .agreementReview, .relationEnd]
    if clients.contains(due.kind), let client = due.subject { return context.link(toParty: client) }
    switch due.record.kind {
    case .activity: return places[due.record.file].map(context.link(toActivity:)) ?? .code(due.record.id)
    case .party: return context.link(toParty: due.record.id)
    case .organisation, .vocabulary:
      return .link(context.register.organisation?.name?.value ?? unnamed, .overview)
    }
  }
}
