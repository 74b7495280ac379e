/// The manual page of the format of a register, from the declarations by which it is read.
struct RegisterManual {
  private let language: Language
  private let explanation: KeyExplanation

  init(language: Language) {
    self.language = language
    explanation = KeyExplanation(language: language)
  }

  /// The page in mdoc.
  var source: String {
    var page = Mdoc("AVGREG-REGISTER", section: 5)
    page.macro("Sh NAME")
    page.macro("Nm avgreg-register")
    page.macro("Nd \(say("register van verwerkingsactiviteiten", "record of processing activities"))")
    page.macro("Sh \(say("BESCHRIJVING", "DESCRIPTION"))")
    if let topic = HelpTopic("format") { introduce(topic.text[language], to: &page) }
    var told = Set<String>()
    for (table, file) in Self.files {
      page.macro("Sh \(Mdoc.word(file))")
      add(table, at: "", &told, to: &page)
    }
    page.macro("Sh \(say("ZIE OOK", "SEE ALSO"))")
    page.macro("Xr avgreg 1")
    return page.source
  }

  private static let files = [
    (OrganisationKeys.table, "organisation.md"), (ActivityKeys.table, "activities/*.md"),
    (PartyKeys.table, "parties/*.md"),
  ]

  private func say(_ nl: String, _ en: String) -> String { Wording(nl: nl, en: en)[language] }

  /// The help page on the format: its sentences, and its two columns as lists.
  private func introduce(_ text: String, to page: inout Mdoc) {
    var paragraph: [String] = []
    var isList = false
    var isFirst = true
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map({ String($0) }) {
      let isRow = line.utf8.starts(with: "  ".utf8)
      if !isRow, !line.isEmpty { paragraph.append(line) }
      if isRow || line.isEmpty, !paragraph.isEmpty {
        if !isFirst { page.macro("Pp") }
        isFirst = false
        page.text(paragraph.joined(separator: " "))
        paragraph = []
      }
      if isRow != isList { page.macro(isRow ? "Bl -tag -width Ds" : "El") }
      if isRow { row(line, to: &page) }
      isList = isRow
    }
  }

  /// A name, three blanks or more, and what it is.
  private func row(_ line: String, to page: inout Mdoc) {
    let line = line.utf8.drop { $0 == UInt8(ascii: " ") }
    let gap = line.firstRange(of: "   ".utf8)
    let name = line[..<(gap?.lowerBound ?? line.endIndex)]
    page.macro("It Pa \(Mdoc.word(String(decoding: name, as: UTF8.self)))")
    guard let gap else { return }
    let text = line[gap.upperBound...].drop { $0 == UInt8(ascii: " ") }
    if !text.isEmpty { page.text(String(decoding: text, as: UTF8.self)) }
  }

  /// The keys of a table, and after them the tables inside it that have not been told of yet.
  private func add(_ table: TableDeclaration, at path: String, _ told: inout Set<String>, to page: inout Mdoc)
  {
    if !path.isEmpty { page.macro("Ss \(Mdoc.word(path))") }
    page.macro("Bl -tag -width Ds")
    for key in table.keys { add(key, to: &page) }
    page.macro("El")
    for key in table.keys {
      guard let inner = key.kind.table, told.insert(inner.name).inserted else { continue }
      add(inner, at: place(of: key, below: path), &told, to: &page)
    }
  }

  private func place(of key: KeyDeclaration, below path: String) -> String {
    var place = path.isEmpty ? key.name : "\(path).\(key.name)"
    if case .rows(let table) = key.kind {
      place += table().rowNames == .codes ? ".CODE" : ".\(say("naam", "name"))"
    }
    return place
  }

  private func add(_ key: KeyDeclaration, to page: inout Mdoc) {
    page.macro("It Cm \(Mdoc.word(key.name))")
    page.text(key.means[language])
    var form = explanation.form(of: key)
    if key.answersNone { form += say("; of `none`, als er niets is", "; or `none`, where there is nothing") }
    page.text("\(say("Vorm", "Form")): \(form).")
    page.text("\(say("Nodig", "Required")): \(explanation.requirement(key.requirement)).")
    page.text("\(say("Zichtbaar", "Seen by")): \(explanation.visibility(key)).")
    if !key.law.isEmpty {
      page.text("\(say("Wet", "Law")): \(Provision.citation(of: key.law, in: language)).")
    }
    let words = (key.words?.rows ?? []).map(\.id)
    if !words.isEmpty { page.text("\(say("Woorden", "Words")): \(words.joined(separator: ", ")).") }
  }
}
