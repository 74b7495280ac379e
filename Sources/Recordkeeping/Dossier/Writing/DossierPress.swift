/// Puts the pages of the internal view into their templates.
struct DossierPress {
  let context: DossierContext

  private var words: Words { context.words }

  /// Every page by its path, and all of them on one.
  func files(_ pages: [DossierPage]) throws(TemplateFaults) -> [String: [UInt8]] {
    let style = try InternalTemplates.style(words).get()
    let (files, flaws) = files(pages, style)
    guard flaws.isEmpty else { throw TemplateFaults(flaws) }
    return files
  }

  private func files(_ pages: [DossierPage], _ style: StyleSheet) -> (files: [String: [UInt8]], flaws: [Flaw])
  {
    do throws(WordFault) {
      var files: [String: [UInt8]] = [:]
      var flaws: [Flaw] = []
      let made =
        try pages.map { (page) throws(WordFault) in
          (page.address.path, try html(page, of: pages, style))
        } + [(DossierAddress.dossier.path, try dossier(pages, style))]
      for (path, result) in made {
        switch result {
        case .success(let html): files[path] = html.bytes
        case .failure(let faults): flaws += faults.flaws
        }
      }
      return (files, flaws)
    } catch {
      return ([:], [error.flaw])
    }
  }

  private func html(_ page: DossierPage, of pages: [DossierPage], _ style: StyleSheet) throws(WordFault)
    -> Result<SafeHTML, TemplateFaults>
  {
    var writer = self.writer(page.address.isInFolder ? .folder : .page, level: 2)
    writer.write(page.introduction)
    for section in page.sections { writer.write(section, of: page.address) }
    let frame = DossierFrame(context: context, style: style)
    var values = try frame.values(page.title, at: page.address, pages: pages)
    values["main"] = .html(SafeHTML(writer.html))
    values["contents"] = .list(
      page.sections.map { section in
        .table(["address": .text("#_\(section.id)"), "text": .text(masked(section.heading))])
      })
    values["has-contents"] = .flag(page.sections.count > 3)
    return InternalTemplates.set.render("internal-page.html", with: .table(values), words: words)
  }

  private func dossier(_ pages: [DossierPage], _ style: StyleSheet) throws(WordFault)
    -> Result<SafeHTML, TemplateFaults>
  {
    var writer = self.writer(.whole, level: 3)
    for page in pages {
      writer.markup("<div class=\"avgreg-part\">\n")
      writer.heading(DossierLine(page.title), 2, id: page.address.anchor)
      writer.write(page.introduction)
      for section in page.sections where !section.isRepeated { writer.write(section, of: page.address) }
      writer.markup("</div>\n")
    }
    let frame = DossierFrame(context: context, style: style)
    let title = try context.word("title.dossier")
    var values = try frame.values(title, at: .dossier, pages: pages)
    values["main"] = .html(SafeHTML(writer.html))
    values["parts"] = .list(
      pages.map { page in
        .table(["address": .text("#\(page.address.anchor)"), "text": .text(masked(page.title))])
      })
    values["cover"] = .list(try frame.cover())
    return InternalTemplates.set.render("internal-dossier.html", with: .table(values), words: words)
  }

  private func writer(_ place: DossierWriter.Place, level: Int) -> DossierWriter {
    DossierWriter(place: place, level: level, secrets: context.checkup.secrets)
  }

  private func masked(_ text: String) -> String { context.checkup.secrets.masked(text) }
}

extension DossierAddress {
  /// Whether the page lies in a folder below the overview.
  var isInFolder: Bool {
    if case .activity = self { true } else { false }
  }
}
