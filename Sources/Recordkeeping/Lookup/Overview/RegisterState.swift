/// How a register stands on a day.
struct RegisterState: Sendable {
  let checkup: Checkup
  /// The findings by weight.
  let tally: Tally
  /// The same without the open points.
  let closed: Tally
  /// How many waivers count.
  let waivers: Int
  /// The last day of the waiver that ends first.
  let firstWaiverEnd: Day?
  /// The activity that was reviewed longest ago, of those that have to be reviewed, and when.
  let oldestReview: (record: FoundRecord, day: Day)?
  /// How many have to be reviewed and never were.
  let neverReviewed: Int
  /// What is overdue.
  let overdue: [DueDate]
  /// What is due next.
  let next: DueDate?

  init(_ checkup: Checkup, on day: Day) {
    self.checkup = checkup
    tally = Tally(checkup.allFindings)
    closed = Tally(checkup.allFindings.filter { !$0.isOpen })
    let counting = Set(checkup.waived.compactMap(\.waiver))
    waivers = counting.count
    firstWaiverEnd = counting.map(\.until).min()
    let reviewed = FoundRecord.all(in: checkup).filter { record in
      record.kind == .activity && ProcessingActivity(record.fields).isReviewed
    }
    let days = reviewed.compactMap { record in
      ProcessingActivity(record.fields).reviewed.map { (record: record, day: $0.value) }
    }
    oldestReview = days.min { $0.day < $1.day }
    neverReviewed = reviewed.count - days.count
    let due = DueDates(checkup, on: day).items
    overdue = due.filter { $0.isOverdue(on: day) }
    next = due.first { !$0.isOverdue(on: day) }
  }

  /// The drafts that would stand on the site; they are finished where nothing is found.
  var finishedDrafts: [ProcessingActivity] { checkup.reading.register.draftsForSite }

  /// How many activities have a status; nil for those of which nobody filled it in.
  func count(of status: ActivityStatus?) -> Int {
    checkup.reading.register.activities.count { $0.status?.value == status }
  }

  /// Whether it stands worse than another: what could not be read first, then errors, open points, warnings, what is
  /// overdue, and the oldest review.
  func isWorse(than other: RegisterState) -> Bool {
    rank.lexicographicallyPrecedes(other.rank)
  }

  private var rank: [Int] {
    let never = neverReviewed > 0 ? 0 : 1
    let oldest = oldestReview?.day.number ?? Int.max
    return [
      checkup.isIncomplete ? 0 : 1, -tally.errors, -tally.open, -tally.warnings, -overdue.count, never,
      oldest,
    ]
  }
}
