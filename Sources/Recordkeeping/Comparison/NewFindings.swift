/// Tells the findings that are new from those that an earlier reading of the same register had too. A finding is the same
/// when its rule, its record and the keys that lead to it are, whatever its line and its file are called; of several
/// that are the same, as many are old as there were. One that weighs more than it did, such as an open point of a draft
/// that became active, is new.
struct NewFindings {
  private struct Identity: Hashable {
    let code: String
    /// The number of the earlier file; nil where the present one is new.
    let record: Int?
    let path: String
    /// What stands at the place, where that is asked.
    var text: [UInt8]?

    /// With or without what stands at the place.
    func told(_ isExact: Bool) -> Identity {
      isExact ? self : Identity(code: code, record: record, path: path, text: nil)
    }
  }

  /// What is new, in the order of the findings given.
  private(set) var new: [Finding] = []
  /// What was there already.
  private(set) var old: [Finding] = []

  init(_ findings: [Finding], in files: [SourceFile], since before: [Finding], in beforeFiles: [SourceFile]) {
    let renamed = RenamedRecords(files, earlier: beforeFiles)
    let earlier = Self.identities(before, in: beforeFiles) { $0 }
    let present = Self.identities(findings, in: files) { renamed.earlier[$0] }
    var isOld = findings.map { _ in false }
    var isTaken = before.map { _ in false }
    // Those that also say the same come first, so that of two in one list the one that was added is new.
    for isExact in [true, false] {
      var stock: [Identity: [Int]] = [:]
      for place in before.indices where !isTaken[place] {
        stock[earlier[place].told(isExact), default: []].append(place)
      }
      for number in findings.indices where !isOld[number] && present[number].record != nil {
        let identity = present[number].told(isExact)
        let heavyEnough = { before[$0].severity >= findings[number].severity }
        guard let match = stock[identity]?.firstIndex(where: heavyEnough),
          let place = stock[identity]?.remove(at: match)
        else { continue }
        isOld[number] = true
        isTaken[place] = true
      }
    }
    for number in findings.indices {
      if isOld[number] { old.append(findings[number]) } else { new.append(findings[number]) }
    }
  }

  private static func identities(
    _ findings: [Finding], in files: [SourceFile], _ record: (Int) -> Int?
  ) -> [Identity] {
    var paths: [Int: KeyPlaces] = [:]
    return findings.map { finding in
      let span = finding.place.span
      let keys = paths[span.file] ?? KeyPlaces(files[span.file])
      paths[span.file] = keys
      return Identity(
        code: finding.rule.code, record: record(span.file), path: keys.path(of: span),
        text: Array(files[span.file].bytes.dropFirst(span.start).prefix(max(0, span.end - span.start))))
    }
  }
}
