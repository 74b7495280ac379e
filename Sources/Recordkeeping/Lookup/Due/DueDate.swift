/// Something in a register that has to be done on a day, or that ends then.
public struct DueDate: Sendable {
  /// The day; nil where it never happened and should have.
  public let day: Day?
  /// What is due.
  public let kind: Kind
  /// The record that it is about.
  public let record: FoundRecord
  /// What in the record: the id of a purpose or client, the code of a rule or of a country.
  public let subject: String?
  /// Why on that day.
  public let why: Wording
  /// Where the register says so, or should.
  public let span: Span
  /// The function in charge, where the register names one.
  public let owner: String?

  /// Whether it should have been done before a day.
  public func isOverdue(on today: Day) -> Bool { day.map { $0 < today } ?? true }
}

extension DueDate {
  /// What it is, in a few words.
  public var what: Wording {
    let named = subject.map(SafeText.shown) ?? "-"
    switch kind {
    case .review: return Wording(nl: "activiteit nalopen", en: "review the activity")
    case .consentReview:
      return Wording(nl: "toestemming `\(named)` nalezen", en: "read consent `\(named)` again")
    case .impactAssessment: return Wording(nl: "DPIA nalopen", en: "review the impact assessment")
    case .agreementEnd:
      return Wording(nl: "verwerkersovereenkomst loopt af", en: "processing agreement ends")
    case .agreementReview:
      return Wording(nl: "verwerkersovereenkomst nalezen", en: "read the processing agreement again")
    case .relationEnd: return Wording(nl: "samenwerking eindigt", en: "work together ends")
    case .adequacyEnd:
      let country = subject.flatMap { Countries[$0]?.wording } ?? Wording(nl: named, en: named)
      return Wording(
        nl: "adequaatheidsbesluit voor \(country.nl) eindigt", en: "adequacy decision for \(country.en) ends")
    case .waiverEnd: return Wording(nl: "ontheffing \(named) loopt af", en: "waiver \(named) ends")
    case .start: return Wording(nl: "geplande activiteit begint", en: "planned activity begins")
    case .erasure: return Wording(nl: "gegevens wissen", en: "erase the data")
    }
  }

  /// How to settle it: a command, or a line for the record.
  public func cure(on today: Day) -> Wording {
    switch kind {
    case .review: return .command("avgreg review \(SafeText.shown(record.id))")
    case .consentReview:
      return Wording(
        nl: "lees de tekst na en zet bij de toestemming reviewed = \(today)",
        en: "read the text again and put with the consent reviewed = \(today)")
    case .impactAssessment:
      return Wording(
        nl: "loop de DPIA na en zet de volgende dag in review-by",
        en: "review the assessment and put the next day in review-by")
    case .agreementEnd:
      return Wording(
        nl: "verleng de overeenkomst en zet de nieuwe dag in until",
        en: "renew the agreement and put the new day in until")
    case .agreementReview:
      return Wording(
        nl: "lees haar na; klopt zij nog, spreek dan af tot wanneer en zet dat in until",
        en: "read it again; if it is still right, agree until when and put that in until")
    case .relationEnd where record.kind == .activity:
      return Wording(
        nl: "geef de gegevens terug of wis ze, en zet returned of erased bij de klant",
        en: "return or erase the data, and put returned or erased with the client")
    case .relationEnd:
      return Wording(
        nl: "zorg dat de gegevens terugkomen of worden gewist, of zet een nieuwe dag in until",
        en: "have the data returned or erased, or put a new day in until")
    case .adequacyEnd:
      return Wording(
        nl: "regel een andere grond, zoals ground = \"standard-clauses\"",
        en: "arrange another ground, such as ground = \"standard-clauses\"")
    case .waiverEnd:
      return Wording(
        nl: "los de bevinding op, of laat opnieuw beslissen en zet een nieuwe dag in until",
        en: "settle the finding, or have it decided anew and put a new day in until")
    case .start:
      return Wording(
        nl: "zet status = \"active\", of een latere dag in since",
        en: "set status = \"active\", or a later day in since")
    case .erasure:
      return Wording(
        nl: "wis wat er nog is, en zet de dag waarop alles weg is in erased",
        en: "erase what is left, and put the day on which all is gone in erased")
    }
  }
}

extension Wording {
  /// A command to type, the same in both languages.
  static func command(_ command: String) -> Wording { Wording(nl: "`\(command)`", en: "`\(command)`") }
}
