/// Why a row of a site's own log cannot be proven.
public enum LogReason: String, CaseIterable, Sendable {
  case unknownText = "unknown-text"
  case notInGit = "not-in-git"
  case before
  case after
  case between
  case notInUse = "not-in-use"
  case dayInDoubt = "day-in-doubt"
  case timeUnreadable = "time-unreadable"
  case future
  case withdrawnBeforeGiven = "withdrawn-before-given"
  case usedAfterWithdrawn = "used-after-withdrawn"
  case orderInDoubt = "order-in-doubt"
  case wrongFieldCount = "wrong-field-count"
  case brokenQuotes = "broken-quotes"
  case brokenJSON = "broken-json"
  case notUTF8 = "not-utf-8"
  case tooLong = "too-long"

  /// What is wrong with such rows.
  var words: Wording {
    switch self {
    case .unknownText:
      Wording(
        nl: """
          voor zover Git en deze versie laten zien, heeft het register deze tekst nooit gehad; of er staat geen id
          """,
        en: "as far as Git and this version show, the register never had this text; or there is no id")
    case .notInGit:
      Wording(
        nl: "de tekst staat nu in het register, maar nog niet in Git",
        en: "the text is in the register now, but not in Git yet")
    case .before:
      Wording(nl: "van voor de tekst in het register kwam", en: "before the text came into the register")
    case .after: Wording(nl: "van na de tekst uit het register ging", en: "after the text left the register")
    case .between:
      Wording(
        nl: "van een tijd waarin de tekst even niet in het register stond",
        en: "of a time in which the text was out of the register")
    case .notInUse:
      Wording(
        nl: "de tekst stond er, maar de activiteit was een concept, een plan of al beëindigd",
        en: "the text was there, but its activity was a draft, a plan or ended")
    case .dayInDoubt:
      Wording(
        nl: "minder dan een dag van het moment waarop de tekst kwam of ging, of dat moment is niet zeker",
        en: "within a day of the moment at which the text came or went, or that moment is not certain")
    case .timeUnreadable:
      Wording(nl: "een tijd ontbreekt of is niet te lezen", en: "a time is missing or cannot be read")
    case .future: Wording(nl: "een tijd ligt in de toekomst", en: "a time lies in the future")
    case .withdrawnBeforeGiven:
      Wording(nl: "ingetrokken voor er toestemming was", en: "withdrawn before it was given")
    case .usedAfterWithdrawn:
      Wording(nl: "nog gebruikt na het intrekken", en: "still used after it was withdrawn")
    case .orderInDoubt:
      Wording(
        nl: "de volgorde van geven, intrekken en gebruiken is niet zeker",
        en: "the order of giving, withdrawing and using is not certain")
    case .wrongFieldCount:
      Wording(nl: "beschadigd: te veel of te weinig velden", en: "damaged: too many or too few fields")
    case .brokenQuotes:
      Wording(nl: "beschadigd: aanhalingstekens kloppen niet", en: "damaged: the quotes do not match")
    case .brokenJSON: Wording(nl: "beschadigd: geen goed JSON-object", en: "damaged: no sound JSON object")
    case .notUTF8: Wording(nl: "beschadigd: geen UTF-8", en: "damaged: not UTF-8")
    case .tooLong: Wording(nl: "beschadigd: te lang", en: "damaged: too long")
    }
  }
}
