/// Goes once through every text of a register, and finds the words that say less than they should.
struct WordingScan {
  private let day: Day
  private(set) var places: [String: [Place]] = [:]

  /// Scans the texts of a register; `files` are those that their spans point into.
  init(_ texts: [RegisterText], _ files: [SourceFile], on day: Day) {
    self.day = day
    for text in texts {
      scan(ReadText(text, in: files[text.span.file].bytes))
    }
  }

  private mutating func scan(_ text: ReadText) {
    add(RepealedLaw.places(in: text, on: day), "TXT08")
    guard text.text.isPublic else { return }
    if text.text.key == "party.name" { return add(VagueReceivers.places(in: text), "TXT06") }
    guard text.text.isProse, text.text.isKnownLanguage, !isToldAsPurpose(text.text) else { return }
    let unfilled = UnfilledText.places(in: text)
    add(unfilled, "TXT03")
    if unfilled.isEmpty { add(EmptyAnswer.places(in: text), "TXT07") }
    add(VagueTerm.places(in: text), "TXT04")
    add(PartlyVaguePurpose.places(in: text), "TXT05")
    add(VagueReceivers.places(in: text), "TXT06")
    add(HedgedSentence.places(in: text), "TXT09")
    add(text.matches.filter { $0.phrase.rule == "TXT10" }.map { text.place($0.words, $0.phrase) }, "TXT10")
  }

  /// ENT06 tells of a purpose that is still to be filled in.
  private func isToldAsPurpose(_ text: RegisterText) -> Bool {
    text.key == "purposes.purpose" && Placeholder.matches(text.said)
  }

  private mutating func add(_ found: [Place], _ code: String) {
    if !found.isEmpty { places[code, default: []] += found }
  }
}
