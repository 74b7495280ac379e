/// What the words of a record were when a translation was made of them: 16 hexadecimal digits for the words outside
/// consents, and where there are consents, a hyphen and 16 digits for theirs.
///
/// Each part is the start of the SHA-256 of lines in UTF-8, each ended by LF. First comes `avgreg-translation-1`. Then
/// comes a line `path = words` for every text that a translation may hold and that is not empty, by the bytes of the
/// paths; a path is the keys and row names with points between, as in `purposes.newsletter.purpose`, and tables in a
/// list are counted from 0. White space in the words counts as one space, and not at their ends. The first part ends,
/// where the body has words, with an empty line and the lines of the body without blanks at their ends, from its first
/// to its last line with words. A consent's texts are those in its table, however deep.
struct TranslationFingerprint: Equatable {
  /// Of the words outside consents, the body among them.
  let texts: String
  /// Of the words of consents; nil where there are none.
  let consents: String?

  /// As it stands in a translation.
  var text: String { consents.map { "\(texts)-\($0)" } ?? texts }

  /// The fingerprint of a record with the bytes of its body; nil where a text of it could not be read.
  init?(of record: Fields, body: ArraySlice<UInt8>) {
    var lines = Lines()
    lines.add(record, path: [], isConsent: false)
    if lines.isIncomplete { return nil }
    texts = Self.digits(of: lines.texts, body: FingerprintLines.lines(of: body))
    consents = lines.consents.isEmpty ? nil : Self.digits(of: lines.consents, body: [])
  }

  private static func digits(of lines: [Line], body: [String]) -> String {
    let sorted = lines.sorted { $0.path.precedes($1.path) }
    let all = ["avgreg-translation-1"] + sorted.map { "\($0.path) = \($0.words)" } + body
    return FingerprintLines.digits(of: all)
  }
}

/// A text of a record and where it stands in it.
private struct Line {
  let path: String
  let words: String
}

/// The texts of a record, those of consents apart.
private struct Lines {
  private(set) var texts: [Line] = []
  private(set) var consents: [Line] = []
  private(set) var isIncomplete = false

  mutating func add(_ fields: Fields, path: [String], isConsent: Bool) {
    let isConsent = isConsent || fields.table === ConsentKeys.table
    // Of words that were not understood, nobody can say that they have changed.
    if fields.isLossy { isIncomplete = true }
    for entry in fields.blanks where fields.table[entry.key]?.isTranslatable ?? false { isIncomplete = true }
    for entry in fields.entries {
      guard let key = fields.table[entry.key] else { continue }
      if !entry.isWhole, key.isTranslatable || key.kind.table != nil { isIncomplete = true }
      let place = path + [entry.key]
      switch entry.content {
      case .text(let text) where key.isTranslatable: add(text, place, isConsent)
      case .table(let inner): add(inner, path: place, isConsent: isConsent)
      case .rows(let rows):
        for (number, row) in rows.enumerated() {
          add(row, path: place + [key.kind.isList ? String(number) : row.id], isConsent: isConsent)
        }
      default: continue
      }
    }
  }

  private mutating func add(_ text: Text, _ path: [String], _ isConsent: Bool) {
    let line = Line(path: path.joined(separator: "."), words: VisibleText.collapsed(text.original))
    if isConsent { consents.append(line) } else { texts.append(line) }
  }
}
