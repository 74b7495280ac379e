/// The templates of a site: the built-in ones, some replaced by files of the same name.
public struct TemplateSet: Sendable {
  /// Every file that was given, by its number in spans less that of the first; a replaced one stays in its place.
  public let templates: [Template]
  /// What is wrong with the files themselves and with the way they name one another; such a set makes no page.
  public private(set) var flaws: [Flaw] = []

  private let firstNumber: Int
  private let builtInCount: Int
  private var places = NameTable<Int>()

  /// Parses `files`, then `overriding`; spans number them on from `firstNumber` in that order.
  public init(files: [SourceFile], overriding: [SourceFile] = [], firstNumber: Int = 0) {
    self.firstNumber = firstNumber
    builtInCount = files.count
    templates = (files + overriding).enumerated().map { Template($1, number: firstNumber + $0) }
    for (place, template) in templates.enumerated() {
      places.set(place, for: HashedName(Self.name(of: template.file.path)))
    }
    let used = places.values.sorted()
    flaws = used.flatMap { templates[$0].flaws } + TemplateLinks(self).flaws(of: used)
    flaws = TemplateFaults(flaws).flaws
  }

  /// The page `name`, such as `statement.html`, or every fault found while making it: never a page with a gap.
  public func render(
    _ name: String, with value: TemplateValue, words: Words
  ) -> Result<SafeHTML, TemplateFaults> {
    render(name, with: value, words: words, ready: [:])
  }

  /// The same where the files of some names were made already with these values and without faults.
  func render(
    _ name: String, with value: TemplateValue, words: Words, ready: [String: SafeHTML]
  ) -> Result<SafeHTML, TemplateFaults> {
    guard flaws.isEmpty else { return .failure(TemplateFaults(flaws)) }
    guard let page = places[HashedName(name)] else { return .failure(TemplateFaults([missingPage(name)])) }
    let made = ready.compactMap { name, html in places[HashedName(name)].map { ($0, html) } }
    var renderer = TemplateRenderer(
      self, value: value, words: words, ready: Dictionary(made) { first, _ in first })
    return renderer.page(page)
  }

  /// Names and words that the page asks for and that are not there, also in sections that are never shown.
  public func check(_ name: String, names: Set<String>, words: Words) -> [Flaw] {
    guard let page = places[HashedName(name)] else { return [missingPage(name)] }
    let flaws = TemplateLinks(self).reached(from: page).flatMap { place in
      templates[place].check(names: names)
        + templates[place].tags.compactMap { tag in
          let fault = tag.wordKey.flatMap { words.fault(of: $0, names: names) }
          return fault.map { TemplateFault.word($0, at: tag.span) }
        }
    }
    return TemplateFaults(flaws).flaws
  }

  /// The beginning of a file.
  func start(of name: String) -> Span {
    Span(file: firstNumber + (places[HashedName(name)] ?? 0), start: 0, end: 0)
  }

  /// Where it is told what a page as a whole lacks: in the file that stands for it, or in the first of the user's own that it is
  /// made of.
  func blame(for page: String) -> Span {
    if replaces(page) { return start(of: page) }
    let own = reached(from: page).first { replaces(Self.name(of: $0.file.path)) }
    return own.map { Span(file: $0.number, start: 0, end: 0) } ?? start(of: page)
  }

  /// A file by its name and every other that it is made of; none where there is no such file.
  func reached(from name: String) -> [Template] {
    guard let place = places[HashedName(name)] else { return [] }
    return TemplateLinks(self).reached(from: place).map { templates[$0] }
  }

  /// Whether a file is the user's own.
  var hasOwn: Bool { templates.count > builtInCount }

  /// The file of a name; nil where there is none.
  func template(_ name: String) -> Template? { places[HashedName(name)].map { templates[$0] } }

  /// Whether the file of a name is the user's own.
  func replaces(_ name: String) -> Bool { places[HashedName(name)].map { $0 >= builtInCount } ?? false }

  /// The place of the file that a partial or layout names: `{{>row}}` is `row.html`.
  func place(of tag: TemplateTag) -> Int? { places[tag.file] }

  /// A user's file is named from his `Templates` folder, as the built-in ones are.
  static func name(of path: String) -> String {
    path.utf8.starts(with: "Templates/".utf8) ? String(path.utf8.dropFirst(10)) ?? path : path
  }

  private func missingPage(_ name: String) -> Flaw {
    let start = Span(file: firstNumber, start: 0, end: 0)
    return TemplateFault.unknownPartial(TemplateTag(name: name, span: start), path: name)
  }
}

extension Words {
  func fault(of key: String, names: Set<String>) -> WordFault? {
    let missing = placeholders(of: key)?.subtracting(names).min()
    do {
      let values = (placeholders(of: key) ?? []).filter { $0 != missing }.map { ($0, $0) }
      _ = try self[key, WordValues(Dictionary(uniqueKeysWithValues: values))]
      return nil
    } catch {
      return error
    }
  }
}
