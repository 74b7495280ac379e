/// The text of one language: by key, with `{placeholder}` where a value comes.
public struct Words: Sendable {
  /// The language's tag: `nl`.
  public let language: String
  /// Entries that cannot be used, and why.
  public private(set) var flaws: [Flaw] = []

  private var entries = NameTable<WordEntry>()
  /// The beginning of the file that words come from: where a missing word is reported.
  private let origin: Span

  /// The words of a language; `origin` is the beginning of their file.
  public init(language: String, entries: [(key: String, text: Located<String>)], origin: Span) {
    self.language = language
    self.origin = origin
    for (key, text) in entries {
      guard let entry = WordEntry(text.value, at: text.span) else {
        flaws.append(Self.malformed(text.span))
        continue
      }
      self.entries.set(entry, for: HashedName(key))
    }
  }

  /// The words of a language from a table, for where there is no file.
  public init(language: String, table: [String: String]) {
    let place = Span(file: 0, start: 0, end: 0)
    let sorted = table.sorted { $0.key < $1.key }
    let entries = sorted.map { (key: $0.key, text: Located($0.value, at: place)) }
    self.init(language: language, entries: entries, origin: place)
  }

  /// The same words with some replaced by a user's own; a word that is not there to replace is a flaw.
  public func replacing(_ replacements: [(key: String, text: Located<String>)]) -> Words {
    var words = self
    for (key, text) in replacements {
      switch (entries[HashedName(key)], WordEntry(text.value, at: text.span)) {
      case (nil, _): words.flaws.append(unknown(key, at: text.span))
      case (_, nil): words.flaws.append(Self.malformed(text.span))
      case (let old?, let new?) where old.placeholders != new.placeholders:
        words.flaws.append(Self.differs(text.span, from: old))
      case (_, let new?): words.entries.set(new, for: HashedName(key))
      }
    }
    return words
  }

  mutating func add(_ further: [Flaw]) { flaws = (flaws + further).inOrder }

  /// The keys, in order of their bytes.
  public var keys: [String] { entries.names.sorted { $0.precedes($1) } }

  /// The placeholders of a word; nil when there is no such word.
  public func placeholders(of key: String) -> Set<String>? { entries[HashedName(key)]?.placeholders }

  /// A word with its placeholders filled; throws when the word or a value is missing.
  public subscript(key: String, values: WordValues = [:]) -> String {
    get throws(WordFault) {
      let name = HashedName(key)
      let parts = try parts(of: name)
      if parts.count == 1, case .text(let whole, _) = parts[0] { return whole }
      var length = 0
      for part in parts {
        switch part {
        case .text(let literal, _): length += literal.utf8.count
        case .placeholder(let placeholder):
          guard let value = values[placeholder.text], !value.isEmpty else {
            throw fault(of: name, lacking: placeholder)
          }
          length += value.utf8.count
        }
      }
      return String(unsafeUninitializedCapacity: length) { buffer in
        var end = 0
        for part in parts {
          switch part {
          case .text(let literal, _): end = buffer.add(literal.utf8, at: end)
          case .placeholder(let placeholder): end = buffer.add((values[placeholder.text] ?? "").utf8, at: end)
          }
        }
        return end
      }
    }
  }

  /// The parts of a word; throws when there is no such word.
  func parts(of name: HashedName) throws(WordFault) -> [WordEntry.Part] {
    if let entry = entries[name] { return entry.parts }
    throw WordFault(key: name.text, placeholder: nil, language: language, span: origin)
  }

  /// That there is nothing to fill in in a word.
  func fault(of name: HashedName, lacking placeholder: HashedName) -> WordFault {
    WordFault(
      key: name.text, placeholder: placeholder.text, language: language, span: entries[name]?.span ?? origin)
  }

  /// A word with its placeholders filled. What is missing is added to `faults`, and the key in double brackets stands
  /// for the text: the caller shows nothing of a page with faults.
  public func text(_ key: String, _ values: WordValues = [:], faults: inout [WordFault]) -> String {
    do {
      return try self[key, values]
    } catch {
      faults.append(error)
      return "[[\(key)]]"
    }
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Puts bytes at a place where there is room for them; where they end.
  fileprivate func add(_ bytes: String.UTF8View, at place: Int) -> Int {
    self[place...].update(fromContentsOf: bytes)
  }
}
