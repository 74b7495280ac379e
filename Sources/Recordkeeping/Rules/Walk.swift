/// A way through a stretch of the register, past every record of one kind. There is one of each, by which a tour knows it again.
final class Walk<Keys: RecordKeys>: Sendable {
  let visits: @Sendable (Survey) -> [Visit<Keys>]

  init(_ visits: @escaping @Sendable (Survey) -> [Visit<Keys>]) { self.visits = visits }
}

extension Walk where Keys == OrganisationKeys {
  /// The organisation.
  static let organisation = Walk { survey in
    (survey.organisation.map { [Visit(record: $0, around: Surroundings(survey.context))] }) ?? []
  }
}

extension Walk where Keys == ActivityKeys {
  /// Every activity.
  static let activities = Walk { survey in
    let context = survey.context
    return survey.activities.map { Visit(record: $0, around: Surroundings(context, activity: $0)) }
  }

  /// The activities that the organisation does for itself.
  static let ownActivities = Walk { $0.visits(of: activities).filter { $0.record.isOwn } }

  /// The activities that the organisation does for clients (AVG art. 30(2)).
  static let processorActivities = Walk { $0.visits(of: activities).filter { !$0.record.isOwn } }
}

extension Walk where Keys == PurposeKeys {
  /// The purposes of the organisation's own activities.
  static let purposes = Walk { survey in
    survey.visits(of: Walk<ActivityKeys>.ownActivities).flatMap { visit in
      visit.record.purposes.map { visit.inner($0) }
    }
  }
}

extension Walk where Keys == ConsentKeys {
  /// The consents of all purposes.
  static let consents = Walk { survey in
    survey.visits(of: Walk<PurposeKeys>.purposes).flatMap { visit in
      (visit.record.consent.map { [visit.inner($0)] }) ?? []
    }
  }
}

extension Walk where Keys == PersonalDataKeys {
  /// The rows of personal data of the organisation's own activities.
  static let personalData = Walk { survey in
    survey.visits(of: Walk<ActivityKeys>.ownActivities).flatMap { visit in
      visit.record.personalData.map { visit.inner($0) }
    }
  }
}

extension Walk where Keys == RetentionKeys {
  /// Every term: of the rows, and of the activities as default.
  static let terms = Walk { survey in
    survey.visits(of: Walk<ActivityKeys>.ownActivities).flatMap { visit in
      visit.record.retention.map { visit.inner($0) }
        + visit.record.personalData.flatMap { row in
          let inner = visit.inner(row)
          return row.retention.map { inner.inner($0) }
        }
    }
  }
}

extension Walk where Keys == PartyKeys {
  /// Every party.
  static let parties = Walk { survey in
    let context = survey.context
    return survey.parties.map { Visit(record: $0, around: Surroundings(context, party: $0)) }
  }
}

extension Walk where Keys == TransferKeys {
  /// The tables of transfers of all parties that still have data.
  static let transferTables = Walk { survey in
    survey.visits(of: Walk<PartyKeys>.parties).flatMap { visit -> [Visit<TransferKeys>] in
      guard let records = visit.record.transfers?.value.value?.records, !visit.isPast else { return [] }
      return records.map { visit.inner($0) }
    }
  }

  /// Those of them that are transfers: what stays within the EEA is none (AVG art. 44).
  static let transfers = Walk { survey in
    let day = survey.context.day
    return survey.visits(of: transferTables).filter { !Countries.isInEEA($0.record.id, on: day) }
  }
}

extension Walk where Keys == CookieKeys {
  /// The cookies of all activities.
  static let cookies = Walk { survey in
    survey.visits(of: Walk<ActivityKeys>.activities).flatMap { visit in
      visit.record.cookies.map { visit.inner($0) }
    }
  }
}

extension Walk where Keys == ClientControllerKeys {
  /// The clients of all processor activities.
  static let clients = Walk { survey in
    survey.visits(of: Walk<ActivityKeys>.processorActivities).flatMap { visit in
      visit.record.controllers.map { visit.inner($0) }
    }
  }
}

extension Walk where Keys == AutomatedDecisionKeys {
  /// The automated decisions of the organisation's own activities.
  static let decisions = Walk { survey in
    survey.visits(of: Walk<ActivityKeys>.ownActivities).flatMap { visit in
      (visit.record.automatedDecisionMaking?.value.value?.records ?? []).map { visit.inner($0) }
    }
  }
}

extension Walk where Keys == JointControllerKeys {
  /// The arrangements with joint controllers.
  static let arrangements = Walk { survey in
    survey.visits(of: Walk<ActivityKeys>.ownActivities).flatMap { visit in
      visit.record.jointControllers.map { visit.inner($0) }
    }
  }
}
