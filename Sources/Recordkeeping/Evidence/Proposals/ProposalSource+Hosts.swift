extension ProposalSource {
  /// Others whose hosts the site calls and whom the register does not know: each a party, named in one draft.
  static let hosts = ProposalSource { context in
    let language = FormProposal(context).language
    return context.unnamedCalls.compactMap { calls in
      guard let first = calls.calls.first, let party = party(calls) else { return nil }
      return Proposal(
        home: .party(party, in: ProposedNames.hosts[language], about: about), place: first.address.span)
    }
  }

  private static func party(_ calls: HostCalls) -> PartyDraft? {
    if let service = calls.service {
      return service.supplier.map { PartyDraft($0) } ?? PartyDraft(id: service.id)
    }
    return calls.hosts.first.flatMap { host in
      let domain = RegistrableDomain.of(host)
      return HostCalls.id(of: domain).map { PartyDraft(id: $0, website: "https://\(domain)/") }
    }
  }

  private static let about = Wording(
    nl:
      "Anderen van wie de website iets ophaalt. Zet elk van hen bij de activiteit waarvoor dat gebeurt, of haal weg wat hen aanroept.",
    en:
      "Others from whom the site fetches something. Put each of them with the activity for which it does, or take away what calls them."
  )
}
