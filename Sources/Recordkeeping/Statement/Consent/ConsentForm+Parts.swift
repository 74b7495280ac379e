extension ConsentForm {
  /// Finds in the register what a form has to say.
  struct Parts {
    let phrasing: Phrasing
    let activity: ProcessingActivity
    let purpose: Purpose
    let consent: Consent

    /// Who asks: the organisation, and those with whom it is responsible.
    func asks() throws(WordFault) -> String {
      let key = controllers.count > 1 ? "consent.asks-joint" : "consent.asks"
      return try phrasing.words[key, ["controller": phrasing.list(controllers)]]
    }

    /// Everyone who asks, by name.
    var controllers: [String] {
      let own = phrasing.register.organisation?.name?.value
      let others = activity.jointControllers.compactMap { phrasing.register.party($0.id) }
      return (own.map { [$0] } ?? []) + others.map(phrasing.controllerName(of:))
    }

    /// The facts, in the order that the identity of a consent text fixes.
    func facts() throws(WordFault) -> [Fact] {
      let facts = [
        try fact(.purpose, [purpose.purpose.map { phrasing.text($0.value) } ?? ""]),
        try fact(.data, [phrasing.capitalised(phrasing.list(kinds))]),
        try fact(.relying, [phrasing.list(relying)]),
        try fact(.parent, [consent.parentalConsent.map { phrasing.text($0.value) } ?? ""]),
        try withdrawal(),
      ]
      return facts.filter { !$0.lines.isEmpty }
    }

    /// The way to the statement, where its address is known.
    func more() throws(WordFault) -> PageLink? {
      guard let page = phrasing.register.organisation?.privacyPage?.value.text else { return nil }
      let published = PublishedAddress(privacyPage: page, language: phrasing.language)
      // Whether there is a link is part of the text that people agree to, so it stands there for every audience.
      let address = activity.isFor("public") ? published.statement(of: activity) : page
      return PageLink(address: address, text: try phrasing.words["consent.more"])
    }

    private func fact(_ part: Part, _ lines: [String]) throws(WordFault) -> Fact {
      let lines = lines.filter { !$0.isEmpty }.map(PageLink.init(text:))
      return Fact(part: part, heading: try phrasing.words["consent.\(part.rawValue)"], lines: lines)
    }

    private func withdrawal() throws(WordFault) -> Fact {
      let promise = PageLink(text: try phrasing.words["consent.withdraw-promise"])
      let own = consent.withdrawalText.map { [PageLink(text: phrasing.text($0.value))] } ?? []
      return Fact(
        part: .withdraw, heading: try phrasing.words["consent.withdraw"],
        lines: try [promise] + phrasing.withdrawal(of: consent) + own)
    }

    /// The kinds of data that are used for the purpose, and those that only this consent allows.
    var kinds: [String] {
      let rows = activity.personalData.filter { row in
        row.consent?.value.id == purpose.id || activity.purposes(of: row).contains { $0.id == purpose.id }
      }
      return rows.map(phrasing.kind(of:)).withoutRepeats
    }

    /// The others who rely on the consent.
    var relying: [String] {
      let ids = consent.relyingControllers?.value.value?.ids ?? []
      return ids.compactMap(phrasing.register.party).map(phrasing.controllerName(of:))
    }
  }
}
