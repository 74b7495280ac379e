/// An empty line of a record to start from, and above it the question and what an answer looks like.
struct DraftQuestion {
  private let key: KeyDeclaration
  private let table: TableDeclaration

  init(_ key: KeyDeclaration, in table: TableDeclaration) {
    self.key = key
    self.table = table
  }

  /// The comment and the empty line.
  func lines(in language: Language) -> [String] {
    let none = Wording(
      nl: " Is er niets of niemand: \"none\".", en: " Where there is nothing or nobody: \"none\".")
    let nothing = key.answersNone && listed == nil ? none[language] : ""
    let comment = "\(KeyQuestion(key, in: table).words[language])\(nothing)\(hint[language])"
    return [
      "# " + comment.wrapped(to: 110).split(separator: "\n").joined(separator: "\n# "), "\(key.name) = \"\"",
    ]
  }

  private var hint: Wording {
    let words = (listed ?? []).map { "\"\($0)\"" }
    if (1...7).contains(words.count) {
      let list = words.joined(separator: ", ")
      return Wording(nl: " Kies uit \(list).", en: " Choose from \(list).")
    }
    if words.count > 7 || key.words != nil || key.kind.table != nil {
      return Wording(
        nl: " Zie `avgreg explain \(table.name).\(key.name)`.",
        en: " See `avgreg explain \(table.name).\(key.name)`.")
    }
    return example.map { Wording(nl: " Bijvoorbeeld: \($0.nl)", en: " For instance: \($0.en)") }
      ?? Wording(nl: "", en: "")
  }

  /// The words of a short list.
  private var listed: [String]? {
    guard case .choices(let name, or: nil) = key.words else { return nil }
    return Choices[name].rows.filter { !$0.isWrong }.map(\.id) + (key.answersNone ? ["none"] : [])
  }

  /// An answer as it is written in a file.
  private var example: Wording? {
    switch key.kind {
    case .day: return Wording(nl: "2026-11-23", en: "2026-11-23")
    case .period: return Wording(nl: "\"6 months\"", en: "\"6 months\"")
    case .number: return Wording(nl: "16", en: "16")
    case .flag: return Wording(nl: "true of false", en: "true or false")
    case .address:
      return Wording(nl: "\"https://www.korenaar.example/\"", en: "\"https://www.korenaar.example/\"")
    case .email: return Wording(nl: "\"privacy@korenaar.example\"", en: "\"privacy@korenaar.example\"")
    case .words: return Wording(nl: "[\"AVG art. 7(1)\"]", en: "[\"GDPR art. 7(1)\"]")
    default:
      return KeyQuestion(key, in: table).example.map { Wording(nl: "\"\($0.nl)\"", en: "\"\($0.en)\"") }
    }
  }
}
