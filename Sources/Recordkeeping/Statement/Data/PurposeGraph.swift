/// One purpose as a process of its own: what for, why lawful, with which data, and with which rights.
struct PurposeGraph {
  let activity: ActivityGraph
  let purpose: Purpose

  private var phrasing: Phrasing { activity.phrasing }
  private var id: String { "#\(activity.activity.id)/purpose/\(purpose.id)" }

  /// The process.
  func json() throws(WordFault) -> JSON {
    let rows = activity.said.rows.enumerated().filter { $0.element.purposes.contains(purpose.id) }
    let interest = purpose.legalBasis?.value == .legitimateInterests ? purpose.legitimateInterest : nil
    return [
      "@id": .text(id), "@type": "dpv:PersonalDataProcess", "dct:identifier": .plain(purpose.id),
      "dpv:hasPurpose": concept,
      "dpv:hasLegalBasis": DPVTerm.all(of: purpose.legalBasis?.value.row).first?.reference ?? .absent,
      "dpv:hasJustification": .words(interest.map { phrasing.text($0.value) }),
      "dct:references": .orNothing(try phrasing.laws(purpose.law?.value).map { .plain($0) }),
      "dpv:hasPersonalData": .orNothing(rows.map { .node(activity.address(ofRow: $0.offset)) }),
      "dpv:hasRight": .list(rights.map { .node("eu-gdpr:A\($0)") }),
      "dpv:hasConsentControl": control, "dpv:hasNotice": try consentNotice(),
      "dpv:hasContext": .orNothing(decisions.map(decision)),
      "dpv:hasProcessing": decisions.contains { $0.profiling?.value ?? false }
        ? .node("dpv:Profiling") : .absent,
    ]
  }

  /// The purpose in the register's own words below the shared term. Its table's name says which that is; the key
  /// `category` is not for the public.
  private var concept: JSON {
    let row = phrasing.register.vocabularies["purposes"]?[purpose.id]
    let marketing: [(String, JSON)] =
      row == nil && purpose.isDirectMarketing ? [("skos:broader", .node("dpv:DirectMarketing"))] : []
    return .table(
      [
        ("@type", "dpv:Purpose"), ("skos:prefLabel", .words(purpose.purpose.map { phrasing.text($0.value) })),
      ] + GraphFacts.link(row, exactly: "skos:broader") + marketing)
  }

  /// The articles of the rights that hold for the purpose.
  private var rights: [String] {
    DataSubjectRight.allCases.filter { $0.holds(for: purpose) }.map(\.article)
      + (purpose.canBeObjectedTo ? ["21"] : []) + (decisions.isEmpty ? [] : ["22"])
      + (purpose.asksConsent ? ["7-3"] : []) + ["77"]
  }

  private var control: JSON {
    guard purpose.asksConsent else { return .absent }
    let page = Addresses.ofData.withdrawal(of: purpose, in: activity.activity)
    return ["@type": "dpv:WithdrawConsent", "dpv:isExercisedAt": .node(page)]
  }

  private func consentNotice() throws(WordFault) -> JSON {
    guard let form = try activity.said.form(for: purpose) else {
      return .absent
    }
    return [
      "@type": "dpv:ConsentNotice", "dct:identifier": .plain(form.text.id),
      "dct:description": .text(form.wording),
    ]
  }

  private var decisions: [AutomatedDecision] {
    activity.activity.decisions(for: purpose)
  }

  private func decision(_ decision: AutomatedDecision) -> JSON {
    [
      "@type": "dpv:AutomatedDecisionMaking", "dpv:hasAlgorithmicLogic": words(decision.logic),
      "dct:description": words(decision.significance), "dpv:hasConsequence": words(decision.consequences),
    ]
  }

  private func words(_ text: Located<Text>?) -> JSON {
    .words(text.map { phrasing.sentence(phrasing.text($0.value)) })
  }
}
