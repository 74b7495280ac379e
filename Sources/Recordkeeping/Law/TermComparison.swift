/// A term of a register beside one of law or practice: which of the two ends first. Terms are policies, for whatever
/// day they start; so a term that can end before the law allows is too short, and one that can go on after it too long,
/// even where on some days it is not.
struct TermComparison {
  /// How long the register keeps the data.
  let own: Lapse
  /// How long the law says.
  let lawful: Lapse
  /// How the moments from which they count lie to each other.
  let order: MomentOrder

  /// Whether the register's term can end before the law's.
  var endsBefore: Bool {
    switch order {
    case .same, .open, .registerAtEndOfYear, .registerLater: own.isShorter(than: lawful)
    case .lawAtEndOfYear: own.isShorter(than: lawful + .toEndOfYear)
    case .lawLater: !own.isLonger(than: lawful)
    case .registerMuchLater: false
    }
  }

  /// Whether the register's term goes on after the law's; where either moment can come first, nobody can say.
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
