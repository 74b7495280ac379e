/// Tells of each finding under which heading it comes.
struct FindingSubjects {
  private let checkup: Checkup
  private let grouping: Grouping
  /// The file of the record that each file belongs to: a translation to its original.
  private let records: [Int: Int]
  /// The owner of each record, where there is one.
  private var owners: [Int: String] = [:]
  /// What people call each record.
  private var names: [Int: String] = [:]

  init(_ checkup: Checkup, _ grouping: Grouping) {
    self.checkup = checkup
    self.grouping = grouping
    let register = checkup.reading.register
    records = register.recordOfFile
    if grouping == .activity { findNames(register) }
    if grouping == .owner { findOwners(register) }
  }

  func subject(of finding: Finding) -> FindingGroup.Subject {
    let file = finding.place.span.file
    let record = records[file] ?? file
    return switch grouping {
    case .file: .file(file)
    case .activity: .record(record)
    case .rule: .rule(finding.rule.code)
    case .owner: owners[record].map { .owner($0) } ?? .nobody
    }
  }

  /// The heading of a group, safe to print.
  func heading(of subject: FindingGroup.Subject, _ language: Language) -> String {
    switch subject {
    case .file(let number): return "In \(checkup.shownPath(of: number))"
    case .record(let number):
      let path = checkup.shownPath(of: number)
      return names[number].map { "\(SafeText.shown(checkup.secrets.masked($0, of: number))) (\(path))" }
        ?? path
    case .rule(let code): return Rulebook.byCode[code].map { "\(code), \($0.summary[language])" } ?? code
    case .owner(let name): return SafeText.shown(name)
    case .nobody: return Wording(nl: "Niet van één eigenaar", en: "Not of one owner")[language]
    }
  }

  private mutating func findNames(_ register: Register) {
    if let organisation = register.organisation { names[organisation.span.file] = organisation.name?.value }
    for activity in register.activities { names[activity.span.file] = activity.title?.value.original }
    for party in register.parties { names[party.span.file] = party.name?.value }
  }

  /// An activity belongs to its owner, a party to the one owner of all activities that name it.
  private mutating func findOwners(_ register: Register) {
    var naming: [String: Set<String?>] = [:]
    for activity in register.activities {
      let owner = activity.owner?.value
      owners[activity.span.file] = owner
      for party in activity.namedParties { naming[party, default: []].insert(owner) }
    }
    for party in register.parties {
      guard let found = naming[party.id], found.count == 1, let owner = found.first else { continue }
      owners[party.span.file] = owner
    }
  }
}

extension ProcessingActivity {
  /// The parties that get data, decide as well, or are worked for.
  fileprivate var namedParties: [String] {
    allRecipients.map(\.value) + self.jointControllers.map(\.id) + self.controllers.map(\.id)
  }
}
