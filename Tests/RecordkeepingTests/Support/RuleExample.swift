@testable import Recordkeeping

/// A rule's example as a register, and the places that its arrows mark.
struct RuleExample {
  /// Ways of writing the same text that leave its meaning alone.
  enum Dress: CaseIterable {
    case plain, carriageReturns, longLetters, byteOrderMark
  }

  let reading: Reading
  /// What Git tells, of a part that is called `git log`.
  let watched: WatchedFiles?
  /// The pages of a site in it, if there are any.
  let evidence: Evidence?
  /// In the order of the files.
  let marks: [Span]

  init(_ text: String, _ dress: Dress = .plain) {
    let variant = MarkedText.Variant(
      hasCRLF: dress == .carriageReturns, comment: dress == .longLetters ? "# één €-teken\n" : "")
    let shift = dress == .byteOrderMark ? 3 : 0
    let written = MarkedText(text, variant).files
    let files = written.filter { $0.path != ScriptedLog.name }
    let sources = files.map { file in
      SourceFile(path: file.path, bytes: (shift > 0 ? [0xEF, 0xBB, 0xBF] : []) + file.bytes)
    }
    // Pages of a site come after the records.
    let pages = sources.filter { $0.path.hasPrefix("site/") }
    reading = .read(sources.filter { !$0.path.hasPrefix("site/") })
    evidence = Self.evidence(pages, of: reading)
    let log = written.first { $0.path == ScriptedLog.name }.map { ScriptedLog($0.bytes) }
    watched = log?.watched(by: reading.register)
    marks = files.enumerated().flatMap { number, file in
      file.marks.map { Span(file: number, start: $0.lowerBound + shift, end: $0.upperBound + shift) }
    }
  }

  /// What was seen of a site: its pages, then its style sheets, then the recordings.
  static func evidence(_ files: [SourceFile], of reading: Reading) -> Evidence? {
    if files.isEmpty { return nil }
    var site = SiteFolder()
    for file in files {
      let name = DiskPath(file.path).name
      let page = FoundPage(path: file.path, bytes: file.bytes, inFolder: String(file.path.dropFirst(5)))
      if file.path.hasSuffix(".css") {
        site.sheets.append(page)
      } else if let kind = FoundRecording.kind(named: name, isNamedByHand: true)
        ?? (file.path.hasSuffix(".txt")
          ? FoundRecording.kind(beginning: file.bytes, isNamedByHand: true) : nil)
      {
        site.recordings.append(FoundRecording(path: file.path, bytes: file.bytes, kind: kind))
      } else {
        site.pages.append(page)
      }
    }
    var evidence = Evidence(site, firstNumber: reading.files.count)
    if case .success(let files) = Publication(of: reading, on: LawDates.date).pages() {
      var site = Site()
      for (path, bytes) in files { try? site.add(bytes, at: path) }
      evidence.drift = StatementDrift(evidence, reading.register, RenderedStatement(site))
    }
    return evidence
  }

  /// What rules look at: the records, or others in their place, and the pages.
  func context(_ other: Reading? = nil) -> CheckContext {
    CheckContext(other ?? reading, on: LawDates.date, watched: watched, beside: evidence)
  }

  func places(of rule: Rule) -> [Span] {
    rule.check.places(context()).map(\.span).sorted()
  }

  /// What else went wrong: an example shows one fault, and is read without others.
  func otherFlaws(than rule: Rule) -> [Flaw] {
    reading.flaws.filter { $0.code != rule.code && $0.code != "SYN05" }
  }
}
