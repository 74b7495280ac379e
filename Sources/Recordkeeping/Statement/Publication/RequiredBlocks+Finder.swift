extension RequiredBlocks {
  /// Finds the words of each block.
  struct Finder {
    let statement: Statement
    let phrasing: Phrasing

    private var words: Words { phrasing.words }

    /// An address as it stands in a file has line ends, and on a page has not.
    func controller() -> [[String]] {
      let own = statement.organisation
      return [[own.email?.value.text, own.phone?.value, own.address?.value].compactMap { $0 }]
    }

    func objection() throws(WordFault) -> [[String]] {
      guard statement.holds(.objection) else { return [] }
      let purposes = statement.activities.flatMap(\.purposes)
      var texts = [[try words["objection.heading"]]]
      if purposes.contains(where: { $0.canBeObjectedTo && !$0.isDirectMarketing }) {
        texts.append([try words["objection.weighed"]])
      }
      if purposes.contains(where: \.isDirectMarketing) { texts.append([try words["objection.marketing"]]) }
      return texts
    }

    func withdrawal() throws(WordFault) -> [[String]] {
      guard statement.holds(.withdrawal) else { return [] }
      // The first page leads to how it is done; the whole on one page says it.
      return [
        [try words["withdrawal.intro"]], [try words["withdrawal.more"], try words["withdrawing.how"]],
      ]
    }

    func transfers() throws(WordFault) -> [[String]] {
      var texts: [[String]] = []
      for (party, transfer) in statement.said.flatMap(\.transfers) {
        guard let phrase = try phrasing.transfer(transfer, to: party) else { continue }
        texts += [[phrase.destination], [phrase.ground]]
      }
      return texts
    }

    /// A source begins a line or stands within one, so that its first letter is a capital or not.
    func sources() throws(WordFault) -> [[String]] {
      var texts: [[String]] = []
      for row in statement.activities.flatMap(\.personalData) where row.hasIndirectSource {
        guard let source = try phrasing.source(of: row) else { continue }
        let kind = phrasing.kind(of: row)
        texts += [[source, phrasing.capitalised(source)], [kind, phrasing.capitalised(kind)]]
      }
      return texts
    }

    func officer() -> [[String]] {
      guard let officer = statement.organisation.dataProtectionOfficer?.value.value?.record else { return [] }
      return [[officer.email?.value.text, officer.phone?.value, officer.address?.value].compactMap { $0 }]
    }

    func arrangements() -> [[String]] {
      let arrangements = statement.activities.flatMap { $0.jointControllers }
      return arrangements.compactMap { $0.essence.map { [phrasing.text($0.value)] } }
    }
  }
}
