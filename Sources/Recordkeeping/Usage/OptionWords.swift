/// The words by which people call options and their values, beside their names.
enum OptionWords {
  /// Each word and what it may stand for; of these, the first that the command at hand has.
  private static let options: [String: [String]] = [
    "adres": ["address"], "alle": ["all"], "alles": ["all"], "artikel": ["article"],
    "basis": ["legal-basis"], "begin": ["starter", "since"], "bestand": ["output", "file"], "bij": ["with"],
    "binnen": ["within"], "bon": ["receipt"], "colour": ["color"], "concept": ["preview"],
    "controleer": ["check"], "dag": ["on"], "date": ["on", "at"], "datum": ["on", "at"], "day": ["on"],
    "dienst": ["service", "starter"], "diensten": ["services", "service"], "doel": ["purpose"],
    "door": ["by"], "einde": ["ended", "end"], "ernst": ["severity"], "exit": ["exit-code", "exit-zero"],
    "familie": ["family"], "file": ["output"], "foldername": ["register"], "formaat": ["format"],
    "geen-geschiedenis": ["no-history"], "geen-historie": ["no-history"], "gegevens": ["data"],
    "gewicht": ["severity"], "groepeer": ["group-by"], "grondslag": ["basis", "legal-basis"],
    "hulp": ["help"], "ingrijpend": ["material"], "intern": ["internal"], "kleur": ["color"],
    "kies": ["select"],
    "land": ["country"], "language": ["language"], "map": ["register", "internal", "output"],
    "naam": ["name"], "nul": ["exit-zero"], "openbaar": ["public"], "ontvanger": ["recipient"],
    "ontvangstbewijs": ["receipt"], "op": ["on", "at"], "opmaak": ["format"], "out": ["output"],
    "publiek": ["public"], "rechtsgrond": ["basis", "legal-basis"], "reden": ["reason"], "regel": ["select"],
    "rule": ["select"], "rules": ["select"], "selecteer": ["select"], "sinds": ["since"], "site": ["website"],
    "soort": ["kind"], "stil": ["quiet"], "streng": ["strict"], "taal": ["language"], "titel": ["title"],
    "tot": ["until"], "uitvoer": ["output"], "van": ["from", "since"], "vanaf": ["since", "from"],
    "versie": ["version"], "voorbeeld": ["preview"], "weergave": ["format"],
    "zonder-geschiedenis": ["no-history"],
  ]

  private static let values: [String: String] = [
    "activiteit": "activity", "altijd": "always", "bestand": "file", "duits": "de", "dutch": "nl",
    "eigenaar": "owner", "engels": "en", "english": "en", "fout": "error", "fouten": "error", "frans": "fr",
    "kaal": "text", "nederlands": "nl", "nooit": "never", "ontvanger": "recipient", "opmerking": "note",
    "organisatie": "organisation", "partij": "party", "regel": "rule", "tekst": "text",
    "vereniging": "vereniging",
    "verklaring": "statement", "vertaling": "translation", "waarschuwing": "warning",
    "woordenlijst": "vocabulary",
  ]

  /// The option of a command that was meant by one that it does not have, with its dashes.
  static func meant(by option: String, in command: CommandDescription) -> String? {
    let names = command.arguments.filter(\.isShown).flatMap(\.names).filter { $0.utf8.count > 2 }
    let bare = names.map { String($0.drop { $0 == "-" }) }
    let others = options.compactMapValues { $0.first(where: bare.contains) }
    let word = String(option.drop { $0 == "-" }).lowercasedASCII
    let heard =
      others[word] ?? heard(word, among: bare)
      ?? heard(word, among: others.keys.sorted()).flatMap { others[$0] }
    return heard.flatMap { bare.firstIndex(of: $0) }.map { names[$0] }
  }

  /// The value of a closed list that was meant by one that is not in it.
  static func meant(by value: String, among known: [String]) -> String? {
    let word = value.lowercasedASCII
    if let other = values[word], known.contains(other) { return other }
    return heard(word, among: known)
  }

  /// The nearest word; else the only one that begins so; else a short one with a letter too many or two swapped.
  private static func heard(_ word: String, among known: [String]) -> String? {
    if let nearest = Nearest.word(to: word, among: known) { return nearest }
    let longer = known.filter { word.utf8.count > 1 && $0.utf8.starts(with: word.utf8) }
    if longer.count == 1 { return longer[0] }
    return known.first { isSlip(Array(word.utf8), of: Array($0.utf8)) }
  }

  private static func isSlip(_ word: [UInt8], of known: [UInt8]) -> Bool {
    guard (2...3).contains(known.count) else { return false }
    return word.count == known.count + 1 && word.starts(with: known)
      || word.count == known.count && word.sorted() == known.sorted()
  }
}
