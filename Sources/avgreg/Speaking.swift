import Recordkeeping

/// A command that speaks the language that is asked for on the command line.
protocol Speaking {
  /// The language asked for.
  var languageAsked: Language? { get }
}
