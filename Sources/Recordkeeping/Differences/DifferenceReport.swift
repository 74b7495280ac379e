/// What `diff` tells: how registers differ, sorted by what that asks.
public struct DifferenceReport: Sendable {
  /// A form in which it is written.
  public enum Format: String, CaseIterable, Sendable {
    case text, markdown, json
  }

  let differences: [RegisterDifference]
  let told: [[ToldChange]]
  let language: Language
  let palette: Palette

  /// A report in a language; throws where a change cannot be put into words.
  public init(_ differences: [RegisterDifference], in language: Language, palette: Palette) throws(RunError) {
    self.differences = differences
    self.language = language
    self.palette = palette
    let source: ChangeWords.Source
    do {
      source = try ChangeWords.Source(language)
    } catch {
      throw .changesUntold(error)
    }
    told = try differences.map { (difference) throws(RunError) in try difference.told(in: source) }
  }

  /// Whether anything changed beyond drafts and plans, what the register alone holds, and what is editorial.
  public var counts: Bool {
    differences.contains { $0.changes.contains { $0.consequences.contains(where: \.counts) } }
  }

  /// The report in a form.
  public func written(as format: Format) -> String {
    switch format {
    case .text: LogText.defused(text)
    case .markdown: markdown
    case .json: json
    }
  }

  /// All in one line: what is asked, or that nothing is.
  public var verdict: String {
    let all = Consequence.allCases.map { consequence in
      (consequence, differences.reduce(0) { $0 + $1.count(consequence) })
    }
    let parts = { (wanted: (Consequence) -> Bool) in
      all.filter { wanted($0.0) && $0.1 > 0 }.map { "\($0.0.short[language]) (\($0.1))" }
        .joined(separator: ", ")
    }
    let (asked, rest) = (parts(\.asksAction), parts { !$0.asksAction })
    if asked.isEmpty, rest.isEmpty { return Wording(nl: "geen wijzigingen", en: "no changes")[language] }
    if asked.isEmpty {
      return Wording(nl: "niets te doen; \(rest)", en: "nothing to do; \(rest)")[language]
    }
    let first = Wording(nl: "te doen: \(asked)", en: "to do: \(asked)")[language]
    return rest.isEmpty ? first : "\(first); \(Wording(nl: "verder", en: "also")[language]) \(rest)"
  }

  /// What was compared, in words.
  func sides(of difference: RegisterDifference) -> String {
    let names = [difference.before, difference.after].map { side in
      switch side {
      case .working: Wording(nl: "de bestanden van nu", en: "the files of now")[language]
      case .revision(let name, let commit): "\(SafeText.shown(name)) (\(commit.prefix(10)))"
      }
    }
    return Wording(
      nl: "van \(names[0]) naar \(names[1])", en: "from \(names[0]) to \(names[1])")[language]
  }

  /// The changes that ask something, by record.
  func groups(_ consequence: Consequence, of place: Int) -> [(
    subject: ChangeSubject, title: String, lines: [String]
  )] {
    var groups: [(subject: ChangeSubject, title: String, lines: [String])] = []
    for told in told[place] where told.change.consequences.contains(consequence) {
      if let last = groups.firstIndex(where: { $0.subject == told.change.subject }) {
        groups[last].lines += told.lines.filter { !groups[last].lines.contains($0) }
      } else {
        groups.append((told.change.subject, title(of: told), told.lines))
      }
    }
    return groups
  }

  func title(of told: ToldChange) -> String {
    switch told.change.subject.kind {
    case .register: Wording(nl: "Het register", en: "The register")[language]
    case .organisation: Wording(nl: "De organisatie", en: "The organisation")[language]
    case .activity, .party: told.title ?? told.change.subject.id ?? ""
    }
  }

  /// What law asks it, in brackets.
  func law(_ consequence: Consequence) -> String {
    let citation = Provision.citation(of: consequence.provisions, in: language)
    return citation.isEmpty ? "" : " (\(citation))"
  }
}
