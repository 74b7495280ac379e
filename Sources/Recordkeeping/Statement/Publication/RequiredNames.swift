/// The names by which pages say what the law asks for (AVG art. 13, 14). A user's own templates may order and mark up as they
/// like; what the built-in ones of a page print of these, they print too.
struct RequiredNames {
  /// What a reader has to find on a page. What `RequiredBlocks` looks for in the words of a page is not looked for here.
  private static let pages: [(file: String, items: [StatementItem])] = [
    ("statement.html", [.controller, .rights, .complaint]),
    (
      "complete.html",
      [
        .controller, .representative, .purposes, .legalBasis, .legitimateInterest, .recipients, .retention,
        .rights, .complaint, .obligation, .automatedDecisions, .categories, .furtherPurposes, .devices,
      ]
    ),
    (
      "activity.html",
      [
        .purposes, .legalBasis, .legitimateInterest, .recipients, .transfers, .retention, .obligation,
        .automatedDecisions, .categories, .sources, .furtherPurposes, .jointControllers,
      ]
    ),
    ("withdrawal.html", [.withdrawal]), ("rights.html", [.rights, .objection, .complaint]),
    ("cookies.html", [.devices]), ("activity-page.html", [.purposes]), ("embed.html", [.purposes]),
    ("notice.html", [.purposes, .rights]),
  ]

  /// An item that a page of one's own leaves out, and where.
  private struct Loss {
    let item: StatementItem
    let flaw: Flaw
  }

  private let losses: [Loss]

  /// Holds templates, some of which take the place of built-in ones, against those.
  init(_ templates: TemplateSet, replacing builtIn: TemplateSet) {
    losses = Self.pages.flatMap { page in
      page.items.compactMap { item in
        let flaws = item.templateNames.lazy.compactMap { names in
          Self.loser(of: names, page.file, templates, builtIn).map { file in
            let name = names.first { builtIn.leads(from: file, to: [$0]) } ?? names[0]
            let source = builtIn.files(below: file).first { builtIn.has([name], in: $0) } ?? file
            return Self.lacking(name, of: source, item, in: file, at: templates.start(of: file))
          }
        }
        return flaws.first.map { Loss(item: item, flaw: $0) }
      }
    }
  }

  /// What a statement has to say and one's own templates leave out.
  func flaws(of statement: Statement) -> [Flaw] { losses.filter { statement.holds($0.item) }.map(\.flaw) }

  /// The file of one's own that neither has one of the names nor leads to it, where the built-in one does; nil where there is none,
  /// or where another of one's own says it instead.
  private static func loser(
    of names: [String], _ page: String, _ templates: TemplateSet, _ builtIn: TemplateSet
  ) -> String? {
    // The summary names these only to lead to them.
    let losers = builtIn.files(below: page).filter { file in
      file != "summary.html" && templates.replaces(file) && builtIn.leads(from: file, to: names)
        && !templates.leads(from: file, to: names)
    }
    let gained = templates.files(below: page).contains { file in
      templates.has(names, in: file) && !builtIn.has(names, in: file)
    }
    if gained { return nil }
    return losers.first { file in
      losers.allSatisfy { $0 == file || !builtIn.files(below: file).contains($0) }
    }
  }

  /// The built-in file that has the name is the one to blame, or one that this leads to.
  private static func lacking(
    _ name: String, of source: String, _ item: StatementItem, in file: String, at span: Span
  ) -> Flaw {
    let partial = "{{>\(source.dropLast(5))}}"
    let isHere = source == file
    return Flaw(
      "STM01", at: span,
      detail: Wording(
        nl: "\(item.name.nl) komt zo niet op de pagina: hier ontbreekt `\(isHere ? name : partial)`",
        en: "\(item.name.en) does not reach the page: `\(isHere ? name : partial)` is missing here"),
      help: isHere
        ? Wording(
          nl: "neem `\(name)` uit het ingebouwde \(file) over, of haal dit eigen bestand weg",
          en: "take `\(name)` over from the built-in \(file), or remove this file of your own")
        : Wording(
          nl: "zet `\(partial)` in \(file), of haal dit eigen bestand weg",
          en: "put `\(partial)` into \(file), or remove this file of your own"))
  }
}

extension TemplateSet {
  /// The names of a file and of those it is made of.
  fileprivate func files(below file: String) -> [String] {
    reached(from: file).map { Self.name(of: $0.file.path) }
  }

  /// Whether a file, or one that it is made of, asks for one of some names.
  fileprivate func leads(from file: String, to names: [String]) -> Bool {
    reached(from: file).contains { $0.asks(for: names) }
  }

  /// Whether a file by itself does.
  fileprivate func has(_ names: [String], in file: String) -> Bool {
    template(file)?.asks(for: names) ?? false
  }
}

extension Template {
  /// Whether it asks for one of some names, or for a part of what has it: `organisation.name`.
  fileprivate func asks(for names: [String]) -> Bool {
    tags.contains { tag in names.contains { tag.name == $0 || tag.parts.first?.text == $0 } }
  }
}
