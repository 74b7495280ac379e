/// What every page of the internal view has around its own text.
struct DossierFrame {
  let context: DossierContext
  let style: StyleSheet

  private var organisation: Organisation? { context.register.organisation }

  /// The values for `internal-layout.html`; a page adds its own.
  func values(_ title: String, at address: DossierAddress, pages: [DossierPage]) throws(WordFault)
    -> TemplateTable
  {
    let stamp = try context.word("page.stamp")
    let name = try self.name()
    let parts = ["stamp": stamp, "page": title, "name": name]
    return [
      "lang": .text(context.words.language),
      "title": .text(masked(title)),
      "whole-title": .text(masked(try context.word("page.title", parts))),
      "organisation-name": .text(masked(name)),
      "style": .html(style.html),
      "policy": .text(
        "default-src 'none'; style-src '\(style.digest)'; base-uri 'none'; form-action 'none'"),
      "day": .text(try context.date(context.day)),
      "pages": .list(try links(from: address, pages)),
    ]
  }

  /// The facts on the cover: whose register it is, who watches over it, and for which day it holds.
  func cover() throws(WordFault) -> [TemplateValue] {
    let register = context.register
    let count = [
      "count": "\(register.activities.count)", "parties": "\(register.parties.count)",
    ]
    let lines: [(String, [String?])] = [
      ("controller", [try name(), organisation?.address?.value, organisation?.email?.value.text]),
      ("officer", try officer()), ("authority", authority()), ("day", [try context.date(context.day)]),
      ("counts", [try context.word("cover.count-activities", count)]),
    ]
    var values: [TemplateValue] = []
    for (key, texts) in lines {
      let texts = texts.compactMap(\.self).filter { !$0.isEmpty }
      guard !texts.isEmpty else { continue }
      values.append(
        .table([
          "label": .text(try context.word("cover.\(key)")),
          "lines": .list(texts.map { .text(masked($0)) }),
        ]))
    }
    return values
  }

  private func name() throws(WordFault) -> String {
    let unnamed = try context.word("page.unnamed")
    return organisation?.name?.value ?? unnamed
  }

  private func officer() throws(WordFault) -> [String?] {
    guard let answer = organisation?.dataProtectionOfficer?.value else {
      return [try context.word("cover.open-officer")]
    }
    guard let officer = answer.value?.record else { return [try context.word("cover.no-officer")] }
    return [officer.name?.value, officer.email?.value.text, officer.phone?.value, officer.address?.value]
  }

  private func authority() -> [String?] {
    if let own = organisation?.supervisoryAuthority?.value.value?.record { return [own.name?.value] }
    let code = organisation?.country?.value.id ?? "NL"
    return [Authority.of(country: code)?.name(in: context.words.language)]
  }

  /// The pages that are no activity's, in the order of a reviewer's questions.
  private func links(from address: DossierAddress, _ pages: [DossierPage]) throws(WordFault)
    -> [TemplateValue]
  {
    let up = address.isInFolder ? "../" : ""
    let first = pages.filter { [.overview, .openPoints].contains($0.address) }
    let others = pages.filter { !$0.address.isInFolder && ![.overview, .openPoints].contains($0.address) }
    var links = (first + others).map { ($0.address, masked($0.title)) }
    links.append((.dossier, try context.word("title.dossier")))
    return links.map { other, text in
      .table([
        "address": .text(up + other.path), "text": .text(text), "current": .flag(other == address),
      ])
    }
  }

  private func masked(_ text: String) -> String { context.checkup.secrets.masked(text) }
}
