extension Range<Int> {
  /// The first number from which on something holds, where it holds for none before and for all after; the end where it holds
  /// for none.
  func start(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
