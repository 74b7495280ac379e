@testable import Recordkeeping

/// The values of a register that are words of its writer's own choice, and not words of a list.
struct FreeTexts {
  struct Place {
    /// The table's name and the key's: `consent.text`.
    let name: String
    let span: Span
    /// What stands there now.
    let value: String
  }

  private(set) var places: [Place] = []
  private let files: [SourceFile]

  init(of reading: Reading) {
    files = reading.files
    let register = reading.register
    for fields in register.organisation.map({ [$0.fields] }) ?? [] { gather(fields) }
    for fields in register.activities.map(\.fields) + register.parties.map(\.fields) { gather(fields) }
  }

  /// Keys with words of no list, and yet of no choice: language tags, and `"none"`.
  private static let fixed: Set<String> = [
    OrganisationKeys.keys.languages.declaration.name, OrganisationKeys.keys.cookies.declaration.name,
  ]

  /// Whether the writer of a register chooses the words.
  static func isFree(_ key: KeyDeclaration) -> Bool {
    switch key.kind {
    case .text, .string, .address: true
    case .word, .words: key.words == nil && !fixed.contains(key.name)
    default: false
    }
  }

  /// The files with other values: what `value` makes of each place.
  func replaced(by value: (Place) -> String) -> [SourceFile] {
    var bytes = files.map(\.bytes)
    for place in places.sorted(by: { $0.span.start > $1.span.start }) {
      bytes[place.span.file].replaceSubrange(
        place.span.start..<place.span.end, with: Self.written(value(place)).utf8)
    }
    return zip(files, bytes).map { SourceFile(path: $0.path, bytes: $1) }
  }

  /// A TOML string that says exactly these words.
  static func written(_ words: String) -> String {
    let scalars = words.unicodeScalars.map { scalar in
      let isPlain = scalar.isASCII && scalar.properties.isAlphabetic
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return isPlain ? String(scalar) : "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }
    return "\"" + scalars.joined() + "\""
  }

  private mutating func gather(_ fields: Fields) {
    for entry in fields.entries {
      if let key = fields.table[entry.key], Self.isFree(key) {
        add(entry, "\(fields.table.name).\(entry.key)")
      }
    }
    for inner in fields.inner { gather(inner) }
  }

  private mutating func add(_ entry: Fields.Entry, _ name: String) {
    switch entry.content {
    case .text(let text):
      places.append(Place(name: name, span: entry.span, value: text.original))
      places += text.translated.map { Place(name: name, span: $0.span, value: $0.value) }
    case .string(let string): places.append(Place(name: name, span: entry.span, value: string))
    case .words(let words):
      places += words.map { Place(name: name, span: $0.span, value: $0.value) }
    default: break
    }
  }
}
