/// Registers that are not where they were, and registers where none was: which of these is which of those.
struct RegisterMoves {
  /// Those that went.
  var went: [RegisterTrace]
  /// Those that came.
  var came: [RegisterTrace]

  /// From where each of those that came has moved, for which that is told: each that went is one of those that came and
  /// no more, and those that are most alike find each other first.
  func origins(where isSame: (RegisterTrace, RegisterTrace) -> Bool) -> [DiskPath: DiskPath] {
    typealias Pair = (old: RegisterTrace, new: RegisterTrace, likeness: (records: Int, isNamedSo: Bool))
    let pairs = came.flatMap { new in
      went.filter { isSame($0, new) }.map { old -> Pair in (old, new, old.likeness(to: new)) }
    }
    let rank = { (pair: Pair) in (pair.likeness.records, pair.likeness.isNamedSo ? 1 : 0) }
    let ranked = pairs.sorted {
      rank($0) == rank($1)
        ? ($0.new.path, $0.old.path) < ($1.new.path, $1.old.path) : rank($0) > rank($1)
    }
    var origins: [DiskPath: DiskPath] = [:]
    var taken: Set<DiskPath> = []
    for pair in ranked where origins[pair.new.path] == nil && !taken.contains(pair.old.path) {
      origins[pair.new.path] = pair.old.path
      taken.insert(pair.old.path)
    }
    return origins
  }

  /// The same without those that are told of already.
  func without(_ origins: [DiskPath: DiskPath]) -> RegisterMoves {
    let taken = Set(origins.values)
    return RegisterMoves(
      went: went.filter { !taken.contains($0.path) }, came: came.filter { origins[$0.path] == nil })
  }
}
