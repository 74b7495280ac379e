/// One record as a whole, in words, in the order of AVG art. 30.
public struct ShownRecord: Sendable {
  let source: LookupSource
  let record: FoundRecord
  let context: DossierContext
  /// Whether only what a statement may tell is shown.
  let isPublicOnly: Bool
  let sections: [ShownSection]
  let uses: [PartyUses.Use]

  /// A record by its id, of one of the registers of a source; throws where there is none.
  public init(
    _ name: String, in source: LookupSource, language: Language, isPublicOnly: Bool
  ) throws(RunError) {
    let record = try FoundRecord.find(name, in: source.checkups)
    self.source = source
    self.record = record
    self.isPublicOnly = isPublicOnly
    let register = record.checkup.reading.register
    uses = record.kind == .party ? PartyUses(register.activities, in: register)[record.id] : []
    do throws(WordFault) {
      let context = try DossierContext(record.checkup, on: source.day, in: language)
      self.context = context
      var reader = RecordReader(record, context, isPublicOnly: isPublicOnly)
      sections = try reader.sections()
    } catch {
      throw .recordUnshown(record, error)
    }
  }

  var language: Language { context.language }

  /// The pages on which it stands, from the folder of the register on the site; none for a record that has none.
  var pages: [String] {
    guard record.kind == .activity else { return [] }
    let activity = ProcessingActivity(record.fields)
    let audiences = Choices["statement"].rows.map(\.id).filter { audience in
      activity.stands(inStatementFor: audience, on: source.day, isPreview: false)
        || activity.isGone(fromStatementFor: audience, on: source.day)
    }
    return audiences.flatMap { audience in
      context.register.languages.map { language in
        (audience == "public" ? "" : "\(audience)/") + "\(language)/\(PageAddress.activity(record.id).path)"
      }
    }
  }

  /// What the rules found in it and its translations.
  var tally: Tally { Tally(context.findings.of(record.fields).map(\.finding)) }
}

extension RunError {
  /// A word of the program's own is missing.
  fileprivate static func recordUnshown(_ record: FoundRecord, _ fault: WordFault) -> RunError {
    RunError(
      Wording(nl: "kan \(record.shownPath) niet tonen", en: "cannot show \(record.shownPath)"),
      why: fault.flaw.detail ?? Wording(nl: "een woord ontbreekt", en: "a word is missing"))
  }
}
