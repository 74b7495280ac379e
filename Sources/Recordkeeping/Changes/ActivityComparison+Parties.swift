extension ActivityComparison {
  private var recipients: RowMatches {
    RowMatches(
      recipients(of: earlier, old).map(\.id), recipients(of: present, new).map(\.id),
      by: [({ $0 }, { $0 }), ({ name($0, old) }, { name($0, new) })])
  }

  /// Every party that gets data; departments of the organisation itself are no recipients.
  private func recipients(of activity: ProcessingActivity, _ context: FactContext) -> [Party] {
    activity.allRecipients.compactMap { context.register.party($0.value) }
      .filter { $0.role?.value != .internal }
  }

  private func name(_ id: String, _ context: FactContext) -> String { context.shown(id, from: .parties) }

  func recipientChanges() -> [FactChange] {
    let recipients = recipients
    return recipients.new.map { change(.recipientNew, [$0]) }
      + recipients.gone.map { change(.recipientGone, [$0]) }
      + recipients.same.flatMap { partyChanges($0) + shareChanges($0) }
      + cookieParties.flatMap(partyChanges).filter { [.recipientRenamed, .recipientMoved].contains($0.kind) }
  }

  /// The names now of the parties of which another name is told: no cookie has other readers by it.
  var presentNames: [String: String] {
    let names = (recipients.same + cookieParties).compactMap { pair in
      pair.before.flatMap { id in pair.after.map { (id, name($0, new)) } }
    }
    return Dictionary(names) { first, _ in first }
  }

  /// Parties that stayed with the cookies and are no recipients besides.
  private var cookieParties: [RowMatches.Pair] {
    if earlier.hasEnded || present.hasEnded { return [] }
    let told = recipients.same.flatMap { [$0.before, $0.after] }
    let present = Set(present.cookieParties.filter { new.register.party($0) != nil })
    let both = Set(earlier.cookieParties).filter { id in
      present.contains(id) && old.register.party(id) != nil && !told.contains(id)
    }
    return both.sorted().map { RowMatches.Pair(before: $0, after: $0) }
  }

  private func isRenamed(_ pair: RowMatches.Pair) -> Bool {
    guard let before = old.register.party(pair.before ?? ""), let after = new.register.party(pair.after ?? "")
    else { return false }
    return old.shown(before) != new.shown(after)
  }

  private func partyChanges(_ pair: RowMatches.Pair) -> [FactChange] {
    guard let before = old.register.party(pair.before ?? ""), let after = new.register.party(pair.after ?? "")
    else { return [] }
    var changes = differences(before.fields, after.fields, row: pair) { path in
      switch path {
      case "country": .recipientMoved
      case "role", "service", "category": .recipientOther
      default: nil
      }
    }
    if isRenamed(pair) { changes.append(change(.recipientRenamed, [pair])) }
    return changes
  }

  /// Which of the kinds of data that stayed a party gets now, and which no more.
  private func shareChanges(_ pair: RowMatches.Pair) -> [FactChange] {
    let stayed = data.same.compactMap(rows)
    let got = stayed.map { earlier.recipients(of: $0.before).contains(pair.before ?? "") }
    let gets = stayed.map { present.recipients(of: $0.after).contains(pair.after ?? "") }
    let more = stayed.indices.filter { gets[$0] && !got[$0] }
    let less = stayed.indices.filter { got[$0] && !gets[$0] }
    return (more.isEmpty ? [] : [change(.recipientMore, [pair])])
      + (less.isEmpty ? [] : [change(.recipientLess, [pair])])
  }

  func transferChanges() -> [FactChange] {
    let had = transfers(of: earlier, old)
    let has = transfers(of: present, new)
    let matches = RowMatches(
      had.keys.sorted(), has.keys.sorted(),
      by: [({ $0 }, { $0 }), ({ had[$0]?.name ?? "" }, { has[$0]?.name ?? "" })])
    let pair = { (row: RowMatches.Pair) in
      RowMatches.Pair(
        before: row.before.flatMap { had[$0]?.party }, after: row.after.flatMap { has[$0]?.party })
    }
    let country = { (row: RowMatches.Pair) in
      (row.after.flatMap { has[$0] } ?? row.before.flatMap { had[$0] })?.transfer.id
    }
    return matches.new.map { change(.transferNew, [pair($0)], detail: country($0)) }
      + matches.gone.map { change(.transferGone, [pair($0)], detail: country($0)) }
      + matches.same.flatMap { row -> [FactChange] in
        guard let before = row.before.flatMap({ had[$0] }), let after = row.after.flatMap({ has[$0] }) else {
          return []
        }
        let changes = differences(before.transfer.fields, after.transfer.fields, row: pair(row)) { path in
          path == "ground" ? .transferGround : path.utf8.first == UInt8(ascii: "~") ? nil : .transferOther
        }
        let kinds = Set(changes.map(\.kind))
        let kind: FactChange.Kind? =
          kinds.contains(.transferGround) ? .transferGround : kinds.isEmpty ? nil : .transferOther
        return kind.map { [change($0, [pair(row)], detail: country(row))] } ?? []
      }
  }

  /// The transfers outside the EEA by party and country.
  private func transfers(of activity: ProcessingActivity, _ context: FactContext)
    -> [String: (party: String, transfer: Transfer, name: String)]
  {
    let joint = activity.jointControllers.compactMap { context.register.party($0.id) }
    var found: [String: (party: String, transfer: Transfer, name: String)] = [:]
    for party in recipients(of: activity, context) + joint {
      for transfer in party.transfers?.value.value?.records ?? [] {
        found["\(party.id) \(transfer.id)"] = (
          party.id, transfer, "\(context.shown(party)) \(transfer.destination)"
        )
      }
    }
    return found
  }

  func jointControllerChanges() -> [FactChange] {
    let matches = RowMatches(
      earlier.jointControllers.map(\.id), present.jointControllers.map(\.id),
      by: [({ $0 }, { $0 }), ({ name($0, old) }, { name($0, new) })])
    return matches.new.map { change(.jointControllerNew, [$0]) }
      + matches.gone.map { change(.jointControllerGone, [$0]) }
      + matches.same.filter(hasOtherArrangement).map { change(.jointControllerChanged, [$0]) }
  }

  private func hasOtherArrangement(_ pair: RowMatches.Pair) -> Bool {
    // What changes of a recipient is told as such.
    let told = recipients.same.contains(pair) ? ["service", "category", "country"] : []
    let facts = { (activity: ProcessingActivity, id: String?, context: FactContext) -> [PublicFacts] in
      let arrangement = activity.jointControllers.first { $0.id == id }?.fields
      let party = context.register.party(id ?? "")?.fields
      return [
        arrangement.map { PublicFacts(of: $0, in: context) },
        party.map {
          PublicFacts(of: $0, in: context, without: Set(told + ["transfers"]))
        },
      ].compactMap { $0 }
    }
    return facts(earlier, pair.before, old) != facts(present, pair.after, new)
  }
}

extension ProcessingActivity {
  /// Who places or reads its cookies.
  fileprivate var cookieParties: [String] {
    self.cookies.flatMap { cookie in
      [cookie.provider?.value.id].compactMap(\.self) + (cookie.thirdPartyAccess?.value.value?.ids ?? [])
    }
  }
}
