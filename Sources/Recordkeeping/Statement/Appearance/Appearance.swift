/// The look of the pages as values: the ten custom properties of the style sheet, and the level of headings in a part that
/// is put into another page.
public struct Appearance: Sendable {
  /// What is wrong with the values; with such a look no page is made.
  public private(set) var flaws: [Flaw] = []
  /// The level of the highest heading of a part that is put into another page: 1 to 4.
  private(set) var headingLevel = 2

  /// Whether the foot of a page says what it was made with.
  private(set) var isCredited = true

  private var entries: [String: Located<String>] = [:]

  /// What is neither a colour nor a font.
  private static let others = ["embed.heading-level", "page.credit"]
  /// The schemes of colours.
  private static let schemes = ["light", "dark"]

  /// The built-in look, with values of a user's own file in place of the ones of the same name.
  init(_ builtIn: SourceFile, number: Int, replacing own: (file: SourceFile, number: Int)?) {
    read(TOMLDocument(builtIn, number: number), isOwn: false)
    if let own { read(TOMLDocument(own.file, number: own.number), isOwn: true) }
    if flaws.isEmpty { flaws = schemeFlaws() }
  }

  /// Every value for `style.css`.
  var values: TemplateTable {
    var tables: [String: TemplateTable] = [:]
    for (key, entry) in entries {
      let parts = key.split(separator: ".", maxSplits: 1).map(String.init)
      if let table = parts.first, let name = parts.last {
        tables[table, default: [:]][name] = .text(entry.value)
      }
    }
    var values: TemplateTable = [:]
    for (name, table) in tables { values[name] = .table(table) }
    return values
  }

  private mutating func read(_ document: TOMLDocument, isOwn: Bool) {
    flaws += document.flaws
    for table in document.root.children where !table.isFaulty {
      for value in table.children where !value.isFaulty { take(value, of: table.key, isOwn: isOwn) }
      if table.kind != .table { flaws.append(Self.unknown(table.key, at: table.keySpan, among: ["page"])) }
    }
  }

  private mutating func take(_ value: TOMLValue, of table: String, isOwn: Bool) {
    let key = "\(table).\(value.key)"
    if key == "embed.heading-level" { return takeLevel(value) }
    if key == "page.credit" { return takeCredit(value) }
    guard !isOwn || entries[key] != nil else {
      flaws.append(Self.unknown(key, at: value.keySpan, among: entries.keys.sorted() + Self.others))
      return
    }
    let isColour = Self.schemes.contains(table)
    guard let text = value.string, isColour ? Colour(text) != nil : Self.isFont(text) else {
      flaws.append(isColour ? Self.notColour(value.span) : Self.notFont(value.span))
      return
    }
    entries[key] = Located(text, at: value.span)
  }

  private mutating func takeCredit(_ value: TOMLValue) {
    guard let isCredited = value.boolean else {
      flaws.append(Self.notAnswer(value.span))
      return
    }
    self.isCredited = isCredited
  }

  private mutating func takeLevel(_ value: TOMLValue) {
    guard let level = Int(value.lexeme), (1...4).contains(level) else {
      flaws.append(Self.notLevel(value.span))
      return
    }
    headingLevel = level
  }

  /// Names of fonts one after another: letters, digits, spaces, hyphens and commas, so that nothing else gets into the style.
  private static func isFont(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0.isLetter || $0.isDigit || " -,".utf8.contains($0) }
  }

  /// One for each value, however many others it is too much like: it is changed once.
  private func schemeFlaws() -> [Flaw] {
    var seen: Set<Span> = []
    let all = Self.schemes.flatMap { scheme in ContrastPair.all.compactMap { faint($0, in: scheme) } }
    return all.sorted { $0.lack < $1.lack }.map(\.flaw).filter { seen.insert($0.span).inserted }
  }

  /// How far two colours are from what they need, and the finding of that.
  private func faint(_ pair: ContrastPair, in scheme: String) -> (lack: Double, flaw: Flaw)? {
    guard let front = entries["\(scheme).\(pair.front)"], let back = entries["\(scheme).\(pair.back)"],
      let one = Colour(front.value), let other = Colour(back.value)
    else { return nil }
    let contrast = one.contrast(with: other)
    guard contrast < pair.least else { return nil }
    // The value that the user wrote is the one to change: its file comes after the built-in one.
    let span = front.span.file >= back.span.file ? front.span : back.span
    return (contrast - pair.least, Self.tooFaint(pair, contrast, at: span))
  }
}
