import ArgumentParser
import Recordkeeping

/// The options that say which findings are shown, and what they come to.
struct SelectionOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Only these rules or families: RET20,CON.", valueName: "code,..."),
    completion: .ruleCodes,
    transform: Self.list)
  var select: [[String]] = []

  @Option(
    parsing: .singleValue, help: ArgumentHelp("Only these families: CON,RET.", valueName: "family,..."),
    completion: .families,
    transform: Self.list)
  var family: [[String]] = []

  @Option(help: "Only findings of at least this weight; without it all of them.")
  var severity: Severity?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Only what this article asks: 30, \"30(1)\", \"UAVG 5\", \"Tw 11.7a\".", valueName: "article"),
    completion: .nothing)
  var article: [String] = []

  @Option(help: "By what findings are put together.")
  var groupBy = Grouping.file

  @Flag(help: "Show everything, also what repeats.")
  var all = false

  @Flag(help: "Let warnings too lead to exit 1.")
  var strict = false

  @Flag(help: "Exit with 0 whatever is found; with 2 all the same when the work could not be done.")
  var exitZero = false

  @Flag(help: "Show findings only, without a summary.")
  var quiet = false

  /// What is asked for; throws at a name that is not known.
  func selection() throws(RunError) -> Selection {
    try Selection(
      rules: select.flatMap(\.self), families: family.flatMap(\.self), articles: article,
      severity: severity ?? .note)
  }

  /// How the report is laid out, in the width of the terminal if there is one.
  var layout: ReportLayout {
    var layout = ReportLayout(grouping: groupBy, isWhole: all)
    if let columns = Environment.columns { layout.columns = min(layout.columns, max(columns, 40)) }
    return layout
  }

  /// From which weight on a finding leads to exit 1; nil when none does.
  var threshold: Severity? { exitZero ? nil : strict ? .warning : .error }

  private static func list(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { part in
      String(decoding: part.filter { $0 != UInt8(ascii: " ") }, as: UTF8.self)
    }
  }
}

extension Grouping: ExpressibleByArgument {}

extension Severity: ExpressibleByArgument {
  /// The words that a report uses in English.
  public static let allValueStrings = ["error", "warning", "note"]

  /// None: a word that stands for its number would be explained by it.
  public static let allValueDescriptions: [String: String] = [:]

  /// A weight by its English word.
  public init?(argument: String) {
    switch argument {
    case "error": self = .error
    case "warning": self = .warning
    case "note": self = .note
    default: return nil
    }
  }
}
