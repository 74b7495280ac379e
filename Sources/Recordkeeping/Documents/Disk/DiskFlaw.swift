/// What can be wrong with a file or folder of a register before anyone reads what it says.
enum DiskFlaw {
  case notRegular(FileKind)
  case tooLarge(Int)
  case linked
  case nameUnusable(RecordName.Fault)
  case recordOutOfPlace(Wording, help: Wording? = nil)
  case nameNotText
  case unreadable(SystemFault)
  case folderTooDeep
  case namesAlike(String)
  case fileAmongRecords

  /// The code of the rule that tells of it.
  var code: String {
    switch self {
    case .notRegular: "SYN40"
    case .tooLarge: "SYN41"
    case .linked: "SYN42"
    case .nameUnusable: Self.nameUnusableCode
    case .recordOutOfPlace: "SYN44"
    case .nameNotText: "SYN45"
    case .unreadable: Self.unreadableCode
    case .folderTooDeep: "SYN47"
    case .namesAlike: "SYN48"
    case .fileAmongRecords: "SYN49"
    }
  }

  /// The one flaw that means that the register was not read whole.
  static let unreadableCode = "SYN46"

  /// The flaw of a file whose name no record can have.
  static let nameUnusableCode = "SYN43"

  /// The flaws that keep what a file or folder of the register says from being read.
  private static let lossCodes: Set<String> = [
    "SYN40", "SYN41", "SYN42", nameUnusableCode, "SYN45", unreadableCode, "SYN47",
  ]

  /// Whether one of some flaws means that a file of the register was not read.
  static func lose(_ flaws: [Flaw]) -> Bool { flaws.contains { lossCodes.contains($0.code) } }

  /// What is seen here, beside the rule's summary.
  var detail: Wording? {
    switch self {
    case .notRegular(let kind): Wording(nl: "dit is \(kind.words.nl)", en: "this is \(kind.words.en)")
    case .tooLarge(let size): Wording(nl: "\(size) bytes", en: "\(size) bytes")
    case .nameUnusable(let fault): fault.words
    case .recordOutOfPlace(let reason, _): reason
    case .unreadable(let fault): fault.words
    case .namesAlike(let other): Wording(nl: "naast `\(other)`", en: "beside `\(other)`")
    case .linked, .nameNotText, .folderTooDeep, .fileAmongRecords: nil
    }
  }

  /// What to do, where that is not what the rule says.
  private var help: Wording? {
    guard case .recordOutOfPlace(_, let help) = self else { return nil }
    return help
  }

  /// The flaw at a file, which is named by its number and an empty span.
  func flaw(file: Int) -> Flaw {
    Flaw(code, at: Span(file: file, start: 0, end: 0), detail: detail, help: help)
  }
}

extension RecordName.Fault {
  /// What is wrong with the name.
  var words: Wording {
    switch self {
    case .empty: Wording(nl: "er staat niets voor de punt", en: "nothing stands before the dot")
    case .tooLong: Wording(nl: "langer dan 64 tekens", en: "longer than 64 characters")
    case .reserved:
      Wording(
        nl: "`none` betekent in een register dat er niets is",
        en: "in a register, `none` says that there is nothing")
    case .characters:
      Wording(
        nl: "er staan andere tekens in dan a tot z, 0 tot 9 en -",
        en: "it holds characters other than a to z, 0 to 9 and -")
    case .language:
      Wording(
        nl: "tussen de id en `.md` kan alleen een taal staan, zoals `.en`",
        en: "only a language, such as `.en`, can stand between the id and `.md`")
    }
  }
}
