/// A cookie that was seen, however often, beside what the register and others say of it.
struct AuditedCookie: Sendable {
  /// The times that it was seen, in the order of the files; at least one.
  let sightings: [SeenCookie]
  /// The time to tell of: the first before an answer, else the first.
  let first: SeenCookie
  /// The rows of the register that name it.
  let declared: [DeclaredCookie]
  /// What is generally known of it.
  let known: KnownCookie?

  /// Joins what was seen; nil where nothing was.
  init?(_ sightings: [SeenCookie], _ declared: [DeclaredCookie], _ known: KnownCookie?) {
    let early = sightings.first { $0.moment == .beforeConsent }
    guard let first = early ?? sightings.first else { return nil }
    self.sightings = sightings
    self.first = first
    self.declared = declared
    self.known = known
  }

  /// Whether it was there before the visitor answered.
  var isEarly: Bool { first.moment == .beforeConsent }

  /// Its name; where several of one pattern were seen, the pattern.
  var name: String {
    let isOne = sightings.allSatisfy { $0.name.value.utf8.elementsEqual(first.name.value.utf8) }
    return isOne ? first.name.value : known?.name ?? declared.first?.name ?? first.name.value
  }

  /// The longest that it was seen to live.
  var longest: SeenCookie { sightings.max { $0.lifetime < $1.lifetime } ?? first }
}
