/// Which row of a list is which of an earlier one.
struct RowMatches {
  /// A row before and the same one after; one of the two is missing for a row that is gone or new.
  struct Pair: Hashable, Sendable {
    /// The id before.
    let before: String?
    /// The id after.
    let after: String?
  }

  /// Rows in both, in the order after.
  private(set) var same: [Pair] = []
  /// Rows that came.
  private(set) var new: [Pair] = []
  /// Rows that went.
  private(set) var gone: [Pair] = []

  /// Matches rows by the first of several marks that finds one: an id and what else has to be equal. A mark that two
  /// rows of a list share finds none.
  init(
    _ before: [String], _ after: [String], by marks: [(before: (String) -> String, after: (String) -> String)]
  ) {
    var left = before
    var earlier: [String: String] = [:]
    for mark in marks {
      let open = after.filter { earlier[$0] == nil }
      let places = Dictionary(grouping: left, by: mark.before)
      let wanted = Dictionary(grouping: open, by: mark.after)
      for id in open {
        let key = mark.after(id)
        guard let found = places[key], found.count == 1, wanted[key]?.count == 1, let place = found.first
        else {
          continue
        }
        earlier[id] = place
        left.removeAll { $0 == place }
      }
    }
    same = after.compactMap { id in earlier[id].map { Pair(before: $0, after: id) } }
    new = after.filter { earlier[$0] == nil }.map { Pair(before: nil, after: $0) }
    gone = left.map { Pair(before: $0, after: nil) }
  }

  /// The id after of a row that had another before; nil for one that is gone.
  func after(_ id: String) -> String? { same.first { $0.before == id }?.after }
}
