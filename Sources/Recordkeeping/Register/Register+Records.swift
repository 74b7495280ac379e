extension Register {
  /// What every record says: the organisation's, those of the activities and of the parties.
  var records: [Fields] {
    (organisation.map { [$0.fields] } ?? []) + activities.map(\.fields) + parties.map(\.fields)
  }

  /// The file of the record that each file belongs to: a translation to its original.
  var recordOfFile: [Int: Int] {
    var known: [Int: Int] = [:]
    for record in records {
      known[record.span.file] = record.span.file
      for part in (record.body?.translations ?? [:]).values { known[part.file] = record.span.file }
    }
    return known
  }
}
