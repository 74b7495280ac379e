/// Where something is in registers: the answer sheet for a request for access, or for a breach. Nobody's personal data
/// stand in it.
public struct WhereAnswer: Sendable {
  let source: LookupSource
  let language: Language
  let subject: WhereSubject
  let found: [WherePlaces]

  /// Where a kind of data, the data of a group of people, or what a party has, is; throws where nothing is meant by
  /// the word.
  public init(_ word: String, in source: LookupSource, language: Language) throws(RunError) {
    self.source = source
    self.language = language
    let subject = try WhereSubject(word, in: source)
    self.subject = subject
    var found: [WherePlaces] = []
    do throws(WordFault) {
      for checkup in source.checkups {
        found.append(try WherePlaces(checkup, subject, on: source.day, language))
      }
    } catch {
      throw RunError(
        Wording(nl: "kan het antwoord niet geven", en: "cannot give the answer"),
        why: error.flaw.detail ?? Wording(nl: "een woord ontbreekt", en: "a word is missing"))
    }
    self.found = found
  }

  /// The terms in law that matter now.
  var deadlines: [LegalDeadline] {
    let isForOthers = found.contains { $0.forClients > 0 }
    let parties = found.flatMap { found in subject.ids.compactMap(found.context.register.party) }
    let roles = Set(parties.compactMap { $0.role?.value })
    let hasProcessor: Bool
    if case .party = subject {
      hasProcessor = !roles.isDisjoint(with: [.processor, .subProcessor])
    } else {
      hasProcessor = isForOthers
    }
    return LegalDeadline.all(on: source.day, withProcessor: hasProcessor || isForOthers)
  }
}
