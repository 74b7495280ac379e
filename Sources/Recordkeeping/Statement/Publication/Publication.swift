/// Everything that one register publishes, by its path from the register's folder on the site (AVG art. 12-14).
public struct Publication: Sendable {
  /// The register.
  public let reading: Reading
  /// The day for which the pages hold.
  public let day: Day
  /// Whether drafts stand in it, so that no page is to be used.
  public let isPreview: Bool
  /// The templates and words.
  public let look: Look
  /// What the register was before; nil where it is not told.
  let history: RegisterHistory?

  /// The pages of a register, made with the built-in templates or those of a user's `Templates` folder.
  public init(
    of reading: Reading, own: [SourceFile] = [], on day: Day, isPreview: Bool = false,
    history: RegisterHistory? = nil
  ) {
    self.history = history
    self.reading = reading
    self.day = day
    self.isPreview = isPreview
    look = Look(own: own, firstNumber: reading.files.count)
  }

  /// The register's files and after them the templates and words: what the spans of faults point into.
  public var files: [SourceFile] { reading.files + look.files }

  /// For whom there is a statement; the public comes first, the others in the order of the vocabulary.
  public var audiences: [String] {
    Choices["statement"].rows.map(\.id).filter { audience in
      reading.register.activities.contains {
        $0.stands(inStatementFor: audience, on: day, isPreview: isPreview)
      }
    }
  }

  /// What is wrong with the templates, the look and the words, whatever stands in the register.
  var lookFlaws: [Flaw] {
    look.flaws + reading.register.languages.flatMap { look.words(in: $0)?.flaws ?? [] }
  }

  /// Everything that stands in the way of the pages.
  var flaws: [Flaw] {
    if case .failure(let faults) = pages() { faults.flaws } else { [] }
  }

  /// Every page, `nl/index.html`, and its bytes; or everything that stands in the way. No page has a gap.
  public func pages() -> Result<[String: [UInt8]], TemplateFaults> {
    var folder = PublicationFolder()
    folder.add(flaws: lookFlaws)
    for audience in audiences {
      let prefix = audience == "public" ? "" : "\(audience)/"
      let archive = history.map { StatementArchive($0, for: audience) }
      var editions: [Edition] = []
      for language in reading.register.languages {
        do {
          if let edition = try edition(for: audience, in: language, archive) { editions.append(edition) }
        } catch {
          folder.add(flaws: error.flaws)
        }
      }
      for edition in editions {
        folder.add(flaws: look.required?.flaws(of: edition.statement) ?? [])
        folder.add(edition.pages(), under: "\(prefix)\(edition.language)/")
      }
      if let first = editions.first { folder.add(first.root(), under: prefix) }
    }
    return folder.result
  }

  private func edition(
    for audience: String, in language: String, _ archive: StatementArchive?
  ) throws(TemplateFaults) -> Edition? {
    guard let words = look.words(in: language) else { throw TemplateFaults([unknown(language)]) }
    guard words.flaws.isEmpty else { throw TemplateFaults(words.flaws) }
    guard let statement = Statement(of: reading, for: audience, words: words, on: day, isPreview: isPreview)
    else {
      return nil
    }
    let style = try StyleSheet.of(look.templates, appearance: look.appearance, words: words).get()
    return Edition(
      statement: statement.with(archive), languages: reading.register.languages, templates: look.templates,
      style: style,
      headingLevel: look.appearance.headingLevel)
  }

  /// A language of the register for which there are no words.
  private func unknown(_ language: String) -> Flaw {
    let items = reading.register.organisation?.languages?.value.items ?? []
    let place = items.first { $0.value == language }?.span ?? Span(file: 0, start: 0, end: 0)
    return Flaw(
      "TPL07", at: place,
      detail: Wording(
        nl: "er zijn geen woorden in de taal `\(language)`",
        en: "there are no words in the language `\(language)`"),
      help: Wording(
        nl: "Maak `Templates/\(language).toml` met alle woorden van `nl.toml`.",
        en: "Make `Templates/\(language).toml` with every word of `en.toml`."))
  }
}
