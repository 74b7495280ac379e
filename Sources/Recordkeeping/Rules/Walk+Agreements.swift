extension Walk where Keys == AgreementKeys {
  /// The processing agreements that are not over: with processors, and with clients.
  static let agreements = Walk { survey in
    survey.visits(of: Walk<PartyKeys>.parties).flatMap { visit -> [Visit<AgreementKeys>] in
      guard [.processor, .subProcessor].contains(visit.record.role?.value),
        !visit.record.isOver(on: survey.context.day),
        let agreement = visit.record.agreement?.value.value?.record
      else { return [] }
      return [visit.inner(agreement)]
    } + survey.visits(of: clientAgreements)
  }

  /// Those of them under which data are used today.
  static let agreementsInUse = Walk { survey in
    let inUse = survey.context.namedParties.inUse
    return survey.visits(of: agreements).filter { visit in
      visit.party.map { inUse.contains($0.id) } ?? visit.activity?.isUnderWay ?? false
    }
  }

  private static let clientAgreements = Walk { survey in
    survey.visits(of: Walk<ClientControllerKeys>.clients).flatMap { visit -> [Visit<AgreementKeys>] in
      guard !visit.record.isOver(on: survey.context.day), let agreement = visit.record.agreement else {
        return []
      }
      return [visit.inner(agreement)]
    }
  }
}
