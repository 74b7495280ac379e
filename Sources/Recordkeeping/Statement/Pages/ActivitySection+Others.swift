extension ActivitySection {
  /// What only some activities have.
  func others() throws(WordFault) -> TemplateTable {
    let limits = activity.rightsLimits
    let isUnshared = recipients.isEmpty
    return [
      "no-recipients": .flag(isUnshared && activity.namesRecipients),
      "recipients-open": .flag(!activity.namesRecipients),
      "decisions": .list(try activity.decisions.map(decision)),
      "has-decisions": .flag(!activity.decisions.isEmpty),
      "has-joint-controllers": .flag(!activity.jointControllers.isEmpty),
      "joint-controllers": .list(activity.jointControllers.map(jointController)),
      "limits": .text(orNothing: limits?.text.map { phrasing.sentence(phrasing.text($0.value)) }),
      "limits-law": .text(try phrasing.enumeration(phrasing.laws(limits?.law?.value))),
      "children": .link(orNothing: try childrenPage()),
    ]
  }

  private func childrenPage() throws(WordFault) -> PageLink? {
    guard let page = activity.childrenPage?.value.text else { return nil }
    return PageLink(address: page, text: try phrasing.words["activity.children"])
  }

  private func decision(_ decision: AutomatedDecision) throws(WordFault) -> TemplateValue {
    let ground = decision.ground?.value.row
    let law = try (ground?.provisions ?? []).map(phrasing.provision) + phrasing.laws(decision.law?.value)
    return .table([
      "logic": words(decision.logic), "significance": words(decision.significance),
      "consequences": words(decision.consequences), "safeguards": words(decision.safeguards),
      "decision-ground": .text(phrasing.capitalised(ground?.label(in: phrasing.language) ?? "")),
      "decision-law": .text(try phrasing.enumeration(law.withoutRepeats)),
      "profiling": .flag(decision.profiling?.value ?? false),
    ])
  }

  private func jointController(_ arrangement: JointController) -> TemplateValue {
    let party = phrasing.register.party(arrangement.id)
    return .table([
      "joint-name": .text(party.map(phrasing.controllerName(of:)) ?? arrangement.id),
      "joint-address": .text(orNothing: party?.address?.value),
      "joint-email": .link(orNothing: party?.email.map { PageLink(email: $0.value.text) }),
      "joint-phone": .link(orNothing: party?.phone.map { PageLink(phone: $0.value) }),
      "joint-website": .link(orNothing: party?.website.map { PageLink(showing: $0.value.text) }),
      "essence": words(arrangement.essence), "contact-point": words(arrangement.contactPoint),
    ])
  }

  private func words(_ text: Located<Text>?) -> TemplateValue {
    .text(text.map { phrasing.sentence(phrasing.text($0.value)) } ?? "")
  }
}
