extension Phrasing {
  /// A transfer outside the EEA, in words (AVG art. 13(1)(f)).
  public struct TransferPhrase: Hashable, Sendable {
    /// Where the data go: `naar de Verenigde Staten`.
    public let destination: String
    /// What allows the transfer: whole sentences.
    public let ground: String
    /// `artikel 46 lid 2 onder c AVG`.
    public let article: String
    /// Where to read the safeguards or get a copy: an address that may be linked, or words; nil where the register has none.
    public let copy: PageLink?
  }

  /// A transfer to a party.
  public func transfer(_ transfer: Transfer, to party: Party) throws(WordFault) -> TransferPhrase? {
    guard let ground = transfer.ground?.value else { return nil }
    let article = ground.row?.text("article") ?? ""
    let copy = transfer.copy.map { text($0.value) }
    return TransferPhrase(
      destination: try destination(transfer.id), ground: try sentences(of: ground, transfer, to: party),
      article: try provision(.gdpr(article)),
      copy: try copy.map { (copy) throws(WordFault) in
        PageLink(address: copy, text: try words["transfer.copy-link"]) ?? PageLink(text: copy)
      })
  }

  private func sentences(of ground: TransferGround, _ transfer: Transfer, to party: Party) throws(WordFault)
    -> String
  {
    let decision = try adequacy(transfer, to: party)
    guard ground != .adequacy else { return decision }
    var text = try words["transfer.\(ground.rawValue)"]
    if let interest = transfer.lastResort?.interest.map({ self.text($0.value) }) {
      text = sentence(try words["transfer.last-resort-interest", ["interest": interest]])
    }
    return decision + " " + text
  }

  /// `2000/518/EG`: the Union and the Community before it have letters of their own in each language.
  private func number(of adequacy: Adequacy) throws(WordFault) -> String {
    let bytes = Array(adequacy.decision.utf8)
    for union in ["EU", "EC"] {
      let start = bytes.indices.first { bytes[$0...].starts(with: union.utf8) }
      guard let start else { continue }
      let before = String(decoding: bytes[..<start], as: UTF8.self)
      let after = String(decoding: bytes[(start + union.utf8.count)...], as: UTF8.self)
      return try before + words["law.\(union.lowercasedASCII)"] + after
    }
    return adequacy.decision
  }

  /// Whether a decision covers the transfer, on whatever ground it rests (AVG art. 13(1)(f)).
  private func adequacy(_ transfer: Transfer, to party: Party) throws(WordFault) -> String {
    guard let decision = Countries.adequacy(transfer.id, on: day), covers(decision, transfer) else {
      return try words["transfer.no-adequacy"]
    }
    let key = decision.isLimited ? "transfer.adequacy-limited" : "transfer.adequacy"
    let values: WordValues = [
      "place": try place(transfer.id), "decision": try number(of: decision), "party": name(of: party),
    ]
    return try words[key, values]
  }

  private func covers(_ decision: Adequacy, _ transfer: Transfer) -> Bool {
    !decision.isLimited || transfer.ground?.value == .adequacy || transfer.inScope?.value == true
  }
}
