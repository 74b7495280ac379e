extension String {
  /// The text with spaces behind it, up to so many columns.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - columns)) }

  /// The text with spaces before it, up to so many columns.
  func aligned(to width: Int) -> String { String(repeating: " ", count: max(0, width - columns)) + self }

  /// The text in at most so many columns; of a longer one the end is left out.
  func clipped(to width: Int) -> String {
    guard columns > width else { return self }
    var kept = ""
    var taken = 0
    for scalar in unicodeScalars {
      let next = String(scalar).columns
      if taken + next > width - 1 { break }
      kept.unicodeScalars.append(scalar)
      taken += next
    }
    return kept + "…"
  }
}

extension String {
  /// The text in at most so many columns; of a longer one the beginning is left out, as with a path.
  func clippedAtStart(to width: Int) -> String {
    guard columns > width else { return self }
    var kept: [Unicode.Scalar] = []
    var taken = 0
    for scalar in unicodeScalars.reversed() {
      let next = String(scalar).columns
      if taken + next > width - 1 { break }
      kept.append(scalar)
      taken += next
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: kept.reversed())
    return "…" + String(view)
  }
}
