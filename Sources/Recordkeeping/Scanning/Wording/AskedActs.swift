/// The words of a sentence that ask its reader to look at something: orders and advice, not what the organisation does itself.
/// Each word is looked at once, however long the sentence is.
struct AskedActs {
  /// The numbers of those words, in ascending order.
  private(set) var places: [Int] = []

  init(in sentence: [Sentences.Word]) {
    let texts = sentence.map(\.text)
    let isAdvice = texts.contains(where: Self.advice.contains)
    let urge =
      texts.contains(where: Self.readers.contains) ? texts.firstIndex(where: Self.urging.contains) : nil
    // Whether nothing but small words stands between the beginning of the clause and the word.
    var isAfterLeads = true
    var (hasOwn, hasOwnAfterUrge) = (false, false)
    for (index, word) in sentence.enumerated() {
      if word.startsClause { isAfterLeads = true }
      let isOrder =
        Self.orders.contains(word.text)
        && (isAfterLeads || index > 0 && Self.pleas.contains(texts[index - 1]))
      let isUrged = urge.map { $0 > index || !hasOwnAfterUrge } ?? false
      let isAct = Self.acts.contains(word.text) && (isAdvice ? !hasOwn : isUrged)
      if isOrder || isAct { places.append(index) }
      if !Self.isLead(word.text) { isAfterLeads = false }
      guard Self.own.contains(word.text) else { continue }
      hasOwn = true
      // Right after the word that urges they are those who do so: "adviseren wij u".
      if let urge, index > urge + 1 { hasOwnAfterUrge = true }
    }
  }

  private static func isLead(_ word: String) -> Bool {
    leads.contains(word) || ChangeNotice.frequencies.contains(word)
  }

  private static let pleas: Set<String> = ["please", "so", "dus"]
  private static let own: Set<String> = ["wij", "we"]
  private static let orders: Set<String> = [
    "raadpleeg", "controleer", "bekijk", "check", "lees", "bezoek", "kijk", "houd", "hou", "review",
    "revisit",
    "consult", "visit", "read",
  ]
  private static let acts: Set<String> = [
    "raadplegen", "controleren", "bekijken", "checken", "lezen", "bezoeken", "nalezen", "check", "review",
    "revisit", "consult", "visit", "read",
  ]
  private static let leads: Set<String> = ["please", "so", "therefore", "dus", "daarom", "en", "and", "wel"]
  private static let readers: Set<String> = [
    "u", "je", "jij", "jou", "bezoekers", "gebruikers", "klanten", "you", "visitors", "users", "customers",
  ]
  private static let urging: Set<String> = [
    "raden", "adviseren", "verzoeken", "vragen", "dient", "moet", "advise", "encourage", "recommend", "ask",
    "urge", "invite", "suggest", "should", "must", "responsibility", "verantwoordelijkheid", "encouraged",
    "advised",
  ]
  private static let advice: Set<String> = [
    "raadzaam", "verstandig", "aanbevolen", "aangeraden", "aanbeveling", "advisable", "recommended",
  ]
}
