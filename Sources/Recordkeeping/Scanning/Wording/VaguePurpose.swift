/// Purposes that tell a reader nothing: words that fit every organisation and every use.
enum VaguePurpose {
  /// Whether a text is no more than such words.
  static func matches(_ text: String) -> Bool {
    var saysSomething = false
    var rest = text.utf8[...]
    // Most texts are told by their first word that is neither.
    while let start = rest.firstIndex(where: \.isInWord) {
      let end = rest[start...].firstIndex { !$0.isInWord } ?? rest.endIndex
      let word = String(decoding: rest[start..<end].map(\.lowercased), as: UTF8.self)
      rest = rest[end...]
      if fillers.contains(word) { continue }
      guard vague.contains(word) else { return false }
      saysSomething = true
    }
    return saysSomething
  }

  /// Words that add nothing to the words around them.
  private static let fillers: Set<String> = [
    "het", "de", "een", "van", "voor", "en", "of", "te", "om", "onze", "ons", "uw", "in", "met", "bij",
    "the", "a", "an", "of", "for", "and", "or", "to", "our", "your", "in", "with",
  ]

  private static let vague: Set<String> = [
    "marketing", "marketingdoeleinden", "reclame", "communicatie", "communication", "dienstverlening",
    "diensten", "service", "services", "serviceverlening", "servicedoeleinden", "kwaliteit", "quality",
    "verbeteren", "verbetering", "verbeteringen", "optimaliseren", "optimalisatie", "improve", "improving",
    "improvement", "improvements", "optimise", "optimising", "optimize", "optimizing", "bedrijfsvoering",
    "bedrijfsdoeleinden", "bedrijfsactiviteiten", "operations", "business", "management", "administratie",
    "administration", "diversen", "divers", "diverse", "overig", "overige", "algemeen", "algemene", "various",
    "miscellaneous", "other", "general", "doeleinden", "doelen", "doel", "purpose", "purposes",
    "commercieel", "commerciële", "commercial", "zakelijk", "zakelijke", "intern", "interne", "internal",
    "gebruik", "use", "administratieve", "administrative",
  ]
}
