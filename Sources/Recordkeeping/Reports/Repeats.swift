/// Keeps a long report readable: of what repeats, the first are shown and the rest is counted.
struct Repeats {
  /// What was left out of a report: a finding like the others, how many, and the files that they lie in.
  struct Rest {
    let like: Finding
    var count: Int
    var files: Set<Int>
  }

  /// What is the same thing found again; keys that are missing count as one each.
  private struct Kind: Hashable {
    let code: String
    let severity: Severity
    let isOpen: Bool
    let key: Wording?

    init(_ finding: Finding) {
      code = finding.rule.code
      severity = finding.severity
      isOpen = finding.isOpen
      let isAbsence = finding.place.isAbsence ?? finding.rule.check.isAbsence
      key = finding.rule.family == "KEY" && isAbsence ? finding.place.detail : nil
    }
  }

  private let inGroup: Int
  private let inAll: Int
  private var shown: [Kind: Int] = [:]

  /// Shows so many in a group, and so many in all groups together.
  init(inGroup: Int, inAll: Int) {
    self.inGroup = inGroup
    self.inAll = inAll
  }

  /// For a report that shows everything, or usually; under a rule's own heading more may stand.
  init(_ layout: ReportLayout) {
    let inAll = layout.isWhole ? .max : 20
    self.init(inGroup: layout.isWhole || layout.grouping == .rule ? inAll : 5, inAll: inAll)
  }

  /// What of the next group is shown, and what is left out, by rule in the order of the report. One alone is not left
  /// out of a group: to say so would be no shorter.
  mutating func take(_ group: [Finding]) -> (shown: [Finding], rest: [Rest]) {
    var all: [Kind: Int] = [:]
    for finding in group { all[Kind(finding), default: 0] += 1 }
    var here: [Kind: Int] = [:]
    var taken: [Finding] = []
    var left: [Finding] = []
    for finding in group {
      let kind = Kind(finding)
      let limit = all[kind, default: 0] - 1 == inGroup ? all[kind, default: 0] : inGroup
      if here[kind, default: 0] < limit, shown[kind, default: 0] < inAll {
        here[kind, default: 0] += 1
        shown[kind, default: 0] += 1
        taken.append(finding)
      } else {
        left.append(finding)
      }
    }
    return (taken, Self.counted(left.map { Rest(like: $0, count: 1, files: [$0.place.span.file]) }))
  }

  /// Counts together what is of one rule and weight.
  static func counted(_ rests: [Rest]) -> [Rest] {
    var counted: [Rest] = []
    var places: [String: Int] = [:]
    for rest in rests {
      let kind = "\(rest.like.rule.code) \(rest.like.severity) \(rest.like.isOpen)"
      if let place = places[kind] {
        counted[place].count += rest.count
        counted[place].files.formUnion(rest.files)
      } else {
        places[kind] = counted.count
        counted.append(rest)
      }
    }
    return counted
  }
}
