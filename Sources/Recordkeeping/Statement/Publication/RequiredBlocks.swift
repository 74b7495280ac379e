/// What the law wants on the page of the statement, held against the page itself: a user's own template may order and
/// mark up as it likes, but the words have to be there to be read.
struct RequiredBlocks {
  /// One such block.
  struct Block {
    /// The rule that tells of its absence.
    let code: String
    /// What is looked for: each group by at least one of its texts.
    let texts: [[String]]
    /// What the block is called in a finding.
    let name: Wording
  }

  private(set) var blocks: [Block] = []

  /// The blocks whose condition holds for a statement.
  init(of statement: Statement) throws(WordFault) {
    let phrasing = statement.phrasing
    let finder = Finder(statement: statement, phrasing: phrasing)
    add(
      "STM01", finder.controller(),
      Wording(nl: "hoe iemand u bereikt", en: "how people reach you"))
    add(
      "STM03", try finder.objection(),
      Wording(
        nl: "het recht van bezwaar, in een blok apart", en: "the right to object, in a block of its own"))
    add(
      "STM04", try finder.withdrawal(),
      Wording(nl: "hoe iemand toestemming intrekt", en: "how people withdraw consent"))
    add(
      "STM05", try finder.transfers(),
      Wording(
        nl: "de doorgifte buiten de EER en de waarborg", en: "the transfer outside the EEA and its safeguard")
    )
    add("STM06", try finder.sources(), Wording(nl: "de bron van de gegevens", en: "the source of the data"))
    add(
      "ORG04", finder.officer(),
      Wording(nl: "de functionaris voor gegevensbescherming", en: "the data protection officer"))
    add(
      "REC06", finder.arrangements(),
      Wording(
        nl: "de afspraken tussen de gezamenlijke verantwoordelijken",
        en: "the arrangement between the joint controllers"))
  }

  /// Those that the first page has too: what people can do, and whom they can turn to. The rest may stand a click further.
  var ofFirstPage: RequiredBlocks {
    var first = self
    first.blocks = blocks.filter { ["STM01", "STM03", "STM04", "ORG04"].contains($0.code) }
    return first
  }

  /// The blocks that a reader of the page does not see, at the template that leaves them out.
  func flaws(of page: [UInt8], at span: Span) -> [Flaw] {
    let seen = VisibleText(page)
    return blocks.compactMap { block in
      let missing = block.texts.first { texts in !texts.contains(where: seen.holds) }
      guard let text = missing?.first else { return nil }
      return Flaw(
        block.code, at: span,
        detail: Wording(
          nl: "\(block.name.nl): \"\(text)\" staat niet op de pagina",
          en: "\(block.name.en): \"\(text)\" is not on the page"))
    }
  }

  private mutating func add(_ code: String, _ texts: [[String]], _ name: Wording) {
    // What many rows say is looked for once.
    var known: Set<[String]> = []
    let texts = texts.map { $0.filter { !$0.isEmpty } }.filter { !$0.isEmpty && known.insert($0).inserted }
    if !texts.isEmpty { blocks.append(Block(code: code, texts: texts, name: name)) }
  }
}
