/// A transfer outside the EEA: the keys of `[transfers.US]` (AVG art. 44-49).
public final class TransferKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = TransferKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "transfers", rows: .countries, keys.ground, keys.inScope, keys.checked, keys.certifiedData,
    keys.copy, keys.document, keys.impactAssessment, keys.lastResort, keys.publicPower)

  let ground = Key<TransferGround>(
    "ground", .always(by: "TRF01"), .public, law: [.gdpr("13(1)(f)"), .gdpr("45"), .gdpr("46"), .gdpr("49")],
    nl: "Wat de doorgifte toestaat.", en: "What allows the transfer.")
  let inScope = Key<Bool>(
    "in-scope",
    .when(
      nl: "het adequaatheidsbesluit niet voor iedereen geldt",
      en: "the adequacy decision does not hold for everyone", by: "TRF03", "TRF04"),
    .internal, law: [.gdpr("45")],
    nl: "Of deze partij onder het besluit valt: in de VS, of zij op de lijst staat.",
    en: "Whether this party falls under the decision: in the US, whether it is on the list.")
  let checked = Key<Day>(
    "checked",
    .when(nl: "het om een besluit met beperkingen gaat", en: "the decision has limits") {
      $0.own(TransferKeys.self).inScope != nil
    }, .internal, law: [.gdpr("45")],
    nl: "Wanneer u dat hebt nagekeken.", en: "When you looked that up.")
  let certifiedData = Key<WordList>(
    "certified-data",
    .when(nl: "het om de VS en adequaatheid gaat", en: "it is the US and adequacy") {
      $0.fields.id == "US" && $0.own(TransferKeys.self).ground?.value == .adequacy
    }, .internal, .choices("certified-data"), law: [.other("(EU) 2023/1795")],
    nl: "Voor welke gegevens de partij op de lijst staat: hr, non-hr.",
    en: "For which data the party is on the list: hr, non-hr.")
  let copy = Key<Text>(
    "copy",
    .when(
      nl: "de grond een waarborg of het laatste redmiddel is",
      en: "the ground is a safeguard or the last resort", by: "TRF05"),
    .public, law: [.gdpr("13(1)(f)")],
    nl: "Waar iemand de waarborgen leest of een kopie krijgt.",
    en: "Where people read the safeguards or get a copy.")
  let document = Key<String>(
    "document",
    .when(
      nl: "de grond een waarborg of het laatste redmiddel is",
      en: "the ground is a safeguard or the last resort", by: "TRF05", "TRF06"),
    .internal, law: [.gdpr("30(1)(e)"), .gdpr("49(6)")],
    nl: "Waar het stuk ligt.", en: "Where the document lies.")
  let impactAssessment = Key<Day>(
    "impact-assessment",
    .wanted(
      nl: "de grond standard-clauses of binding-corporate-rules is",
      en: "the ground is standard-clauses or binding-corporate-rules", by: "TRF21"),
    .internal, law: [.other("C-311/18")],
    nl: "Wanneer u hebt beoordeeld of de gegevens in dat land veilig zijn.",
    en: "When you assessed whether the data are safe in that country.")
  let lastResort = Key<Table<LastResortKeys>>(
    "last-resort",
    .when(nl: "de grond last-resort is", en: "the ground is last-resort", .is("ground", "last-resort")),
    .public, law: [.gdpr("49(1)"), .gdpr("49(6)")],
    nl: "Het dwingende belang, de beoordeling en aan wie het is gemeld.",
    en: "The compelling interest, the assessment and who was told.")
  let publicPower = Key<Bool>(
    "public-power",
    .when(nl: "een overheid zich op artikel 49 beroept", en: "a public body relies on Article 49") {
      $0.organisation?.kind?.value == .publicBody
        && ($0.own(TransferKeys.self).ground?.value.isClosedToPublicPower ?? false)
    }, .internal, law: [.gdpr("49(3)")],
    nl: "Of u hiermee openbaar gezag uitoefent.", en: "Whether you exercise public power with it.")
}

/// A transfer to one country or organisation outside the EEA.
public typealias Transfer = Record<TransferKeys>
