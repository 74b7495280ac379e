/// A term of a register beside one of law or practice: which of the two ends first. Terms are policies, for whatever
/// day they start, and months and years differ in length. A term is too short only where that is certain, and too long
/// already where it is possible.
struct TermComparison {
  /// How long the register keeps the data.
  let own: Lapse
  /// How long the law says.
  let lawful: Lapse
  /// How the moments from which they count lie to each other.
  let order: MomentOrder

  /// Whether the register's term ends before the law's on whatever day both start.
  var endsBefore: Bool {
    switch order {
    case .same, .open, .registerAtEndOfYear, .registerLater: own.isShorter(than: lawful)
    case .lawAtEndOfYear: own.isShorter(than: lawful + .toEndOfYear)
    case .lawLater: !own.isLonger(than: lawful)
    case .registerMuchLater: false
    }
  }

  /// Whether the register's term can go on after the law's, be it on some days only; where either moment can come first, nobody can say.
  var endsAfter: Bool {
    switch order {
    case .same, .registerLater, .registerMuchLater: own.canBeLonger(than: lawful)
    case .registerAtEndOfYear: (own + .toEndOfYear).canBeLonger(than: lawful)
    case .lawAtEndOfYear: own.canBeLonger(than: lawful + .year)
    case .lawLater, .open: false
    }
  }

  /// Whether the register's term is longer than is usual. A year that is filled up is no matter; where either moment
  /// can come first, the length alone counts.
  var isLonger: Bool {
    switch order {
    case .same, .open, .registerAtEndOfYear, .registerLater, .registerMuchLater: own.canBeLonger(than: lawful)
    case .lawAtEndOfYear: own.canBeLonger(than: lawful + .year)
    case .lawLater: false
    }
  }

  /// Whether the lengths alone would do, so that the moment is what makes the difference.
  var isMatterOfStart: Bool { !own.isShorter(than: lawful) && !own.isLonger(than: lawful) }
}
