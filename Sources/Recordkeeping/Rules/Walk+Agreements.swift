extension Walk where Keys == AgreementKeys {
  /// The processing agreements that are not over: with processors, and with clients.
  static let agreements = Walk { context in
    Walk<PartyKeys>.parties.visits(context).flatMap { visit -> [Visit<AgreementKeys>] in
      guard [.processor, .subProcessor].contains(visit.record.role?.value),
        !visit.record.isOver(on: context.day), let agreement = visit.record.agreement?.value.value?.record
      else { return [] }
      return [visit.inner(agreement)]
    } + clientAgreements.visits(context)
  }

  /// Those of them under which data are used today.
  static let agreementsInUse = Walk { context in
    let inUse = Set(
      context.register.activities.filter(\.isUnderWay).flatMap { $0.mentions.map(\.value) })
    return agreements.visits(context).filter { visit in
      visit.party.map { inUse.contains($0.id) } ?? visit.activity?.isUnderWay ?? false
    }
  }

  private static let clientAgreements = Walk { context in
    Walk<ClientControllerKeys>.clients.visits(context).flatMap { visit -> [Visit<AgreementKeys>] in
      guard !visit.record.isOver(on: context.day), let agreement = visit.record.agreement else { return [] }
      return [visit.inner(agreement)]
    }
  }
}
