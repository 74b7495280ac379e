/// How a register stands against named lists of demands: what it answers, what is open, and what is waived. It counts
/// answers, and says nothing of whether they are true.
public struct Coverage: Sendable {
  /// The register's folder.
  public let register: FoundRegister
  /// Every demand of every list that is asked, in the order of the lists; of an activity's, by activity.
  public let answers: [DemandAnswer]

  /// Looks through a register that was checked.
  public init(_ checkup: Checkup) {
    register = checkup.register
    let register = checkup.reading.register
    let reader = DemandReader(register, checkup.allFindings + checkup.waived)
    answers = DemandList.all.flatMap { list -> [DemandAnswer] in
      let activities = register.activities.filter(list.applies)
      if activities.isEmpty { return [] }
      return list.demands.flatMap { Self.answers($0, of: list, activities, register, reader) }
    }
  }

  private static func answers(
    _ demand: Demand, of list: DemandList, _ activities: [ProcessingActivity], _ register: Register,
    _ reader: DemandReader
  ) -> [DemandAnswer] {
    let codes = demand.codes
    if demand.subject == .organisation {
      let records = (register.organisation.map { [$0.fields] }) ?? []
      let (state, lacking) = reader.answer(demand, codes: codes, by: records)
      let isMissing = records.isEmpty
      return [
        DemandAnswer(
          list: list, demand: demand, activity: nil, state: isMissing ? .open : state, lacking: lacking)
      ]
    }
    return activities.map { activity in
      let records = demand.applies(activity) ? register.records(for: demand.subject, of: activity) : []
      guard !records.isEmpty else {
        return DemandAnswer(list: list, demand: demand, activity: activity.id, state: .notAsked, lacking: [])
      }
      let (state, lacking) = reader.answer(demand, codes: codes, by: records)
      return DemandAnswer(list: list, demand: demand, activity: activity.id, state: state, lacking: lacking)
    }
  }
}

extension Coverage {
  /// The lists that are asked, each with its answers by demand.
  var lists: [(list: DemandList, demands: [(demand: Demand, answers: [DemandAnswer])])] {
    DemandList.all.compactMap { list in
      let own = answers.filter { $0.list.id == list.id }
      if own.isEmpty { return nil }
      return (list, list.demands.map { demand in (demand, own.filter { $0.demand.id == demand.id }) })
    }
  }

  /// The activities that are asked anything, in the order of the register; nil is the organisation.
  var subjects: [String?] {
    var seen: Set<String?> = []
    return answers.map(\.activity).filter { seen.insert($0).inserted }
  }
}

extension Register {
  /// The records that answer for an activity.
  fileprivate func records(for subject: Demand.Subject, of activity: ProcessingActivity) -> [Fields] {
    switch subject {
    case .organisation: []
    case .activity: [activity.fields]
    case .clients: parties(activity.controllers.map(\.id))
    case .recipients:
      parties(
        activity.allRecipients.map(\.value) + activity.jointControllers.map(\.id)
          + (activity.subProcessors?.value.value?.ids ?? [])
          + activity.controllers.flatMap { $0.subProcessors?.value.value?.ids ?? [] })
    }
  }

  private func parties(_ ids: [String]) -> [Fields] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }.compactMap { party($0)?.fields }
  }
}
