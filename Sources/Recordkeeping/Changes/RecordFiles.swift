/// The files of a revision by the records that they hold.
struct RecordFiles {
  /// A record: its own file first, then its translations.
  struct Group {
    let kind: RecordPath.Kind
    let id: String
    var files: [TreeFile]
  }

  /// Every file that holds a record, by path.
  let all: [TreeFile]
  /// The records.
  let records: [Group]
  /// What every record is read with: the organisation, which knows the languages, and the register's own words.
  let around: [TreeFile]

  var parties: [Group] { records.filter { $0.kind == .party } }

  /// Nil where one of the files could not be read, or two say that they are the same record.
  init?(_ files: [TreeFile]) {
    var all: [TreeFile] = []
    var around: [TreeFile] = []
    var records: [Group] = []
    var places: [String: Int] = [:]
    var translations: [(key: String, file: TreeFile)] = []
    for file in files.sorted(by: { $0.path < $1.path }) {
      guard let path = file.path.text.flatMap({ RecordPath($0) }) else { continue }
      guard RevisionFolder.isWanted(file) else { return nil }
      all.append(file)
      if path.kind == .organisation || path.kind == .vocabulary { around.append(file) }
      if path.kind == .vocabulary { continue }
      let key = "\(path.kind) \(path.id)"
      if path.language != nil {
        translations.append((key, file))
      } else if places.updateValue(records.count, forKey: key) != nil {
        return nil
      } else {
        records.append(Group(kind: path.kind, id: path.id, files: [file]))
      }
    }
    for (key, file) in translations { if let place = places[key] { records[place].files.append(file) } }
    self.all = all
    self.around = around
    self.records = records
  }

  /// Files with what stands in them, to know them again.
  func marks(of files: [TreeFile]) -> [String] { files.map { "\($0.path.shown) \($0.id)" } }
}
