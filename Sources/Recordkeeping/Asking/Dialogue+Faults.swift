extension Dialogue {
  /// The faults in the text of the records to ask about: what stands there cannot be read, so neither can what is open.
  func faults(of subject: Subject) -> [Finding] {
    subject.records(in: checkup).flatMap { record in
      let file = checkup.reading.files[record.file]
      guard EditableText(file).flaw(in: 0..<file.bytes.count + 1) != nil else { return [Finding]() }
      return checkup.findings.filter { finding in
        finding.place.span.file == record.file && finding.rule.family == "SYN" && finding.severity == .error
      }
    }
  }

  /// Names the faults to mend before anything can be asked.
  func tell(_ faults: [Finding]) throws(RunError) {
    try say(lines: [""])
    try say(Self.faulty)
    try say(lines: faults.map { told($0, in: checkup) })
  }

  static let mendFirst = Wording(
    nl: "Los eerst de fouten op. `avgreg check` toont ze:",
    en: "Mend the faults first. `avgreg check` shows them:")

  private static let faulty = Wording(
    nl: "Er zijn nog fouten in de tekst, dus avgreg weet niet wat open is:",
    en: "There are still faults in the text, so avgreg does not know what is open:")
}
