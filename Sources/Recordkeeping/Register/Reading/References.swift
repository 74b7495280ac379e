/// What the records of a register refer to, and where that is not there. What is missing is told once, however many
/// places name it; a name that was misspelt is told at each place where it has to be mended.
struct References {
  /// Something that can be referred to: a party or, in one file, a purpose or a row of data.
  struct Target: Hashable {
    let kind: String
    let file: Int?
    let id: String
  }

  private struct Broken {
    let target: Target
    let nearest: String?
    let flaw: Flaw
  }

  /// Each as often as it was named.
  private var named: [Target] = []
  private var broken: [Broken] = []

  /// Notes a reference to something that is there.
  mutating func note(_ target: Target) { named.append(target) }

  /// Notes a reference to something that is not there, and what was probably meant.
  mutating func note(_ target: Target, nearest: String?, _ flaw: Flaw) {
    broken.append(Broken(target: target, nearest: nearest, flaw: flaw))
  }

  /// The flaws, without those that the same cure mends; `hasParties` says whether there is any party at all.
  func flaws(hasParties: Bool) -> [Flaw] {
    if broken.isEmpty { return [] }
    let named = Set(named)
    let sorted = broken.sorted { $0.flaw.span < $1.flaw.span }
    // Without the folder of parties, every name of one is wrong: that is one fault as well.
    let isFolderLost = !hasParties && Set(broken.map(\.target).filter { $0.kind == Self.party }).count > 2
    var groups: [[Broken]] = []
    var places: [Target: Int] = [:]
    for reference in sorted {
      var target = reference.target
      if isFolderLost, target.kind == Self.party { target = Target(kind: Self.party, file: nil, id: "") }
      if Self.isMisspelt(reference, among: named) {
        groups.append([reference])
      } else if let place = places[target] {
        groups[place].append(reference)
      } else {
        places[target] = groups.count
        groups.append([reference])
      }
    }
    return groups.map { Self.told($0, isFolderLost: isFolderLost) }
  }

  /// Adds what another file refers to.
  mutating func add(_ other: References) {
    // Of what other files cannot name, only a name that was misspelt asks.
    named += other.broken.isEmpty ? other.named.filter { $0.file == nil } : other.named
    broken += other.broken
  }

  static let party = "parties"

  /// How many references lead nowhere.
  var count: Int { broken.count }

  /// Whether a reference has another name than what it means, which others name as they should.
  private static func isMisspelt(_ reference: Broken, among named: Set<Target>) -> Bool {
    let target = reference.target
    guard let nearest = reference.nearest else { return false }
    return named.contains(Target(kind: target.kind, file: target.file, id: nearest))
  }

  private static func told(_ group: [Broken], isFolderLost: Bool) -> Flaw {
    let flaw = group[0].flaw
    guard group.count > 1 else { return flaw }
    let detail = flaw.detail ?? Wording(nl: "dit is er niet", en: "this is not there")
    let hasNone = isFolderLost && group[0].target.kind == party
    return Flaw(
      flaw.code, at: flaw.span,
      detail: hasNone
        ? Wording(
          nl: "er is geen enkel bestand in parties/; \(group.count) plaatsen noemen er een",
          en: "there is no file in parties/ at all; \(group.count) places name one")
        : Wording(
          nl: "\(detail.nl); \(group.count) plaatsen noemen het",
          en: "\(detail.en); \(group.count) places name it"),
      help: flaw.help)
  }
}
