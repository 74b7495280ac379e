@testable import Recordkeeping

/// A register that answers every key that there is, each answer with words or a number that occur nowhere else.
struct EveryKeyRegister {
  /// An answer, and what has to be read of it.
  struct Canary {
    /// The table's name and the key's: `consent.text`.
    let key: KeyDeclaration
    let table: String
    /// What a page shows, where the answer itself can be told apart.
    let shown: String?
  }

  private(set) var canaries: [Canary] = []
  private(set) var files: [SourceFile] = []
  private let language: String
  private var number = 0

  init(_ language: Language) {
    self.language = language.rawValue
    add("activities/kern.md", ActivityKeys.table, fixed: ["role": "joint-controller"])
    add("activities/opdracht.md", ActivityKeys.table, fixed: ["role": "processor"])
    add("organisation.md", OrganisationKeys.table, fixed: [:])
    add("parties/partner.md", PartyKeys.table, fixed: ["role": "client"])
  }

  private mutating func add(_ path: String, _ table: TableDeclaration, fixed: [String: String]) {
    let text = "+++\n" + lines(table, at: [], fixed: fixed) + "+++\n"
    files.append(SourceFile(path, text))
  }

  /// The keys of a table, those with tables of their own last.
  private mutating func lines(_ table: TableDeclaration, at path: [String], fixed: [String: String]) -> String
  {
    var text = path.isEmpty ? "" : "[\(path.joined(separator: "."))]\n"
    for key in table.keys where key.kind.table == nil { text += line(key, in: table, fixed[key.name]) }
    for key in table.keys {
      guard let inner = key.kind.table else { continue }
      canaries.append(Canary(key: key, table: table.name, shown: nil))
      text += lines(inner, at: path + [key.name] + name(of: key, inner), fixed: [:])
    }
    return text
  }

  private func name(of key: KeyDeclaration, _ inner: TableDeclaration) -> [String] {
    guard case .rows = key.kind else { return [] }
    switch inner.rowNames {
    case .free: return ["rij"]
    case .parties: return ["partner"]
    case .countries: return ["US"]
    case .codes: return ["RET20"]
    }
  }

  private mutating func line(_ key: KeyDeclaration, in table: TableDeclaration, _ fixed: String?) -> String {
    number += 1
    let (written, shown) = fixed.map { ("\"\($0)\"", nil) } ?? answer(to: key)
    canaries.append(Canary(key: key, table: table.name, shown: shown))
    return "\(key.name) = \(written)\n"
  }

  private func answer(to key: KeyDeclaration) -> (String, String?) {
    let word = "kanarie-\(number)-x"
    switch key.kind {
    case .text, .string: return ("\"\(word)\"", word)
    case .address: return ("\"https://\(word).example/\"", "https://\(word).example/")
    case .email: return ("\"\(word)@kanarie.example\"", "\(word)@kanarie.example")
    case .fingerprint:
      let digits = String(number)
      let shown = String(repeating: "c", count: 16 - digits.count) + digits
      return ("\"\(shown)\"", shown)
    case .number where key.name == "format": return ("1", nil)
    case .number: return ("\(70_000 + number)", "\(70_000 + number)")
    case .flag: return ("true", nil)
    case .day: return ("\(1000 + number)-01-01", "\(1000 + number)")
    case .period:
      return ("\"\(500 + number) days\"", "\(500 + number) \(language == "nl" ? "dagen" : "days")")
    case .days: return ("{ partner = \(1000 + number)-01-01 }", "\(1000 + number)")
    case .map: return ("{ \(word) = \"rij\" }", word)
    case .word: return self.word(key, isList: false)
    case .words: return self.word(key, isList: true)
    case .table, .rows, .list: return ("", nil)
    }
  }

  private func word(_ key: KeyDeclaration, isList: Bool) -> (String, String?) {
    if key.name == "cookies" { return ("\"none\"", nil) }
    if key.name == "languages" { return ("[\"\(language)\"]", nil) }
    let (id, shown) = word(of: key.words)
    return (isList ? "[\"\(id)\"]" : "\"\(id)\"", shown)
  }

  private func word(of source: WordSource?) -> (String, String?) {
    switch source {
    case nil: return ("kanarie-\(number)-x", "kanarie-\(number)-x")
    case .choices(let list, _):
      let row = Choices[list].rows.first { !$0.isTrue("wrong") }
      return (row?.id ?? "", row?.label(in: language))
    case .vocabulary(let name):
      let row = Vocabularies.builtIn[name]?.rows.first
      return (row?.id ?? "", nil)
    case .parties: return ("partner", nil)
    case .purposes, .personalData: return ("rij", nil)
    case .sources: return ("partner", nil)
    case .providers: return ("self", nil)
    case .languages: return (language, nil)
    case .nothing: return ("none", nil)
    case .paths: return ("kanarie-\(number)-x/**", "kanarie-\(number)-x/**")
    case .countries: return ("NL", language == "nl" ? "Nederland" : "Netherlands")
    }
  }
}
