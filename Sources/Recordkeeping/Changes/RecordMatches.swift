/// Which record of a kind is which of an earlier register, also under another name.
struct RecordMatches {
  /// The earlier id of each record that was there.
  let earlier: [String: String]

  init(_ old: [FactRecord], _ new: [FactRecord]) {
    let ids = Set(old.map(\.id))
    var matches: [String: String] = [:]
    for record in new where ids.contains(record.id) { matches[record.id] = record.id }
    let (lost, found) = (old.filter { matches[$0.id] == nil }, new.filter { matches[$0.id] == nil })
    if !lost.isEmpty, !found.isEmpty {
      let renamed = RenamedRecords(found.map(\.file), earlier: lost.map(\.file))
      for (number, place) in renamed.earlier { matches[found[number].id] = lost[place].id }
    }
    earlier = matches
  }
}
