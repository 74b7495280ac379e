import Templates

/// What pages are made of: the built-in templates, style and words, some replaced by files of the user's own.
public struct Look: Sendable {
  /// Every file, numbered in spans from the first number on.
  public let files: [SourceFile]
  /// The templates and the style sheet.
  public let templates: TemplateSet
  /// The colours, the font and the level of headings.
  public let appearance: Appearance

  /// What is wrong with the files, whatever register they are for.
  let flaws: [Flaw]
  /// What the law asks for and templates of the user's own leave out; nil where there are none.
  let required: RequiredNames?

  private let words: [String: Words]

  /// The built-in files, with those of a user's `Templates` folder in place of the ones of the same name.
  public init(own: [SourceFile] = [], firstNumber: Int = 0) {
    let builtIn = Templates.files.keys.sorted().map { SourceFile(path: $0, bytes: Templates.files[$0] ?? []) }
    let pages = (builtIn: builtIn.filter { !$0.isWords }, own: own.filter(\.isPage))
    let texts = builtIn.filter(\.isWords) + own.filter(\.isWords)
    let looks = builtIn.filter(\.isLook) + own.filter(\.isLook)
    files = pages.builtIn + pages.own + texts + looks
    let templates = TemplateSet(files: pages.builtIn, overriding: pages.own, firstNumber: firstNumber)
    let first = firstNumber + pages.builtIn.count + pages.own.count
    let appearance = Self.appearance(looks, firstNumber: first + texts.count)
    self.templates = templates
    self.appearance = appearance
    // Names that nobody knows, most often misspelt, are told of as well.
    flaws = templates.flaws + TemplateLinks(templates).unused(from: pages.builtIn.count) + appearance.flaws
    required =
      pages.own.isEmpty ? nil : RequiredNames(templates, replacing: TemplateSet(files: pages.builtIn))
    words = Self.words(texts, firstNumber: first, builtIn: builtIn.filter(\.isWords).count)
  }

  /// The words of a language; nil where there are none.
  public func words(in language: String) -> Words? { words[language] }

  /// The first file is the program's own.
  private static func appearance(_ files: [SourceFile], firstNumber: Int) -> Appearance {
    let own = files.count > 1 ? files.last.map { ($0, firstNumber + files.count - 1) } : nil
    let builtIn = files.first ?? SourceFile(path: "look.toml", bytes: [])
    return Appearance(builtIn, number: firstNumber, replacing: own)
  }

  /// The first `builtIn` files are the program's own; a user's file replaces words, or brings a whole language.
  private static func words(_ files: [SourceFile], firstNumber: Int, builtIn: Int) -> [String: Words] {
    let languages = Set(files.map(\.stem))
    let pairs = languages.map { language in
      let places = files.indices.filter { files[$0].stem == language }
      let base = places.first ?? 0
      let own = places.last { $0 >= builtIn && $0 != base }
      return (
        language,
        Words(
          language: language, file: files[base], number: firstNumber + base, replacing: own.map { files[$0] },
          ownNumber: firstNumber + (own ?? 0))
      )
    }
    return Dictionary(pairs) { first, _ in first }
  }
}

extension SourceFile {
  /// Whether it holds the words of a language.
  fileprivate var isWords: Bool { path.utf8.suffix(5).elementsEqual(".toml".utf8) && !isLook }

  /// Whether it holds the look.
  fileprivate var isLook: Bool { stem == "look" && path.utf8.suffix(5).elementsEqual(".toml".utf8) }

  /// Whether it is a template or the style sheet; a note or a picture beside them is neither.
  fileprivate var isPage: Bool {
    [".html", ".css"].contains { path.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// The file's name without folders, up to its first full stop.
  fileprivate var stem: String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    return String(name.prefix { $0 != UInt8(ascii: ".") }) ?? path
  }
}
