/// The forms of texts in a register as regular expressions of JSON Schema. Each allows the empty text too: nobody has
/// answered yet.
enum SchemaPattern {
  /// The id of a record or row.
  static let id = "[a-z0-9-]{1,\(RecordName.limit)}"

  /// A web address with its scheme, or a path on the own site.
  static let address =
    #"^(?!//)(/[^\\\s]*|[hH][tT][tT][pP][sS]?://[^\\\s]+|mailto:[^\\\s]*@[^\\\s]*|tel:[^\\\s]+)?$"#

  /// Something, one @, something, without `mailto:`.
  static let email = #"^(?![mM][aA][iI][lL][tT][oO]:)([^@\s]+@[^@\s]+)?$"#

  /// As `avgreg review` writes it.
  static let fingerprint = "^([0-9a-f]{16})?$"

  /// The tag of a language.
  static let language = "^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$"

  /// A path from the root of a repository: no slash at its ends, no two beside each other, no backslash, no names of dots.
  static let path = #"^(?!/)(?!.*//)(?!(.*/)?\.{1,2}(/|$))([^\\]*[^\\/])?$"#

  /// A count and a unit, or one of a few words.
  static func period(_ instead: [String]) -> String {
    let units = Period.Unit.allCases.map(\.rawValue).joined(separator: "|")
    return "^(" + (["[1-9][0-9]{0,3} (\(units))s?"] + instead).joined(separator: "|") + ")?$"
  }

  /// Nothing but one of a few words.
  static func words(_ words: [String]) -> String {
    words.isEmpty ? "^$" : "^(\(words.joined(separator: "|")))?$"
  }

  /// The names under which tables of a kind stand.
  static func name(of table: TableDeclaration) -> String {
    switch table.rowNames {
    case .free, .parties: "^\(id)$"
    case .countries: "^(\(Countries.codes.joined(separator: "|")))$"
    case .codes: "^[A-Z]{3}[0-9]{2}$"
    }
  }
}
