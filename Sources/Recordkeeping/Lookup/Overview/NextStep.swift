/// The one sensible thing to do next with a register.
struct NextStep: Sendable {
  /// The command without the register.
  let command: String
  /// Whether the register is an argument of the command; if not, it is named by an option.
  let takesPath: Bool
  /// What it does, and why now.
  let why: Wording

  init(_ state: RegisterState) {
    let tally = state.tally
    if state.checkup.isIncomplete {
      self.init(
        "avgreg check", nl: "zegt welk bestand niet te lezen is", en: "says which file cannot be read")
    } else if tally.errors > 0 {
      self.init(
        "avgreg check", nl: "wijst aan wat eerst moet: \(Self.count(tally.errors, Self.errors, .nl))",
        en: "points at what comes first: \(Self.count(tally.errors, Self.errors, .en))")
    } else if tally.open > 0 {
      self.init(
        "avgreg ask", takesPath: false,
        nl: "vraagt wat nog open is: \(Self.count(tally.open, Self.open, .nl))",
        en: "asks for what is still open: \(Self.count(tally.open, Self.open, .en))")
    } else if !state.overdue.isEmpty {
      self.init(
        "avgreg due", takesPath: false, nl: "toont wat te laat is: \(state.overdue.count)",
        en: "shows what is overdue: \(state.overdue.count)")
    } else if tally.warnings > 0 {
      self.init(
        "avgreg check", nl: "toont waar u nog naar kijkt: \(Self.count(tally.warnings, Self.warnings, .nl))",
        en: "shows what is worth a look: \(Self.count(tally.warnings, Self.warnings, .en))")
    } else if let draft = state.finishedDrafts.first {
      let count = state.finishedDrafts.count
      self.init(
        "avgreg set \(SafeText.shown(draft.id)) status active", takesPath: false,
        nl: count == 1
          ? "een concept is klaar, en komt zo op de site"
          : "\(count) concepten zijn klaar; dit zet het eerste op de site",
        en: count == 1
          ? "a draft is finished; this puts it on the site"
          : "\(count) drafts are finished; this puts the first on the site")
    } else {
      self.init(
        "avgreg render \(Self.site(of: state.checkup.register))",
        nl: "schrijft de pagina's voor uw site; niets houdt publicatie tegen",
        en: "writes the pages for your site; nothing stops publication")
    }
  }

  /// A folder for the site: beside the records, also for somebody who stands among them.
  private static func site(of register: FoundRegister) -> String {
    let steps = register.path.bytes.split(separator: UInt8(ascii: "/"))
    let isAround = !steps.isEmpty && steps.allSatisfy { $0.elementsEqual("..".utf8) }
    return isAround ? register.path.appending("site").quoted : "site"
  }

  private init(_ command: String, takesPath: Bool = true, nl: String, en: String) {
    self.command = command
    self.takesPath = takesPath
    why = Wording(nl: nl, en: en)
  }

  /// The command as it is typed, for a register that has to be named, or for the one where somebody stands.
  func line(naming register: FoundRegister?) -> String {
    guard let register else { return command }
    return command + (takesPath ? " \(register.path.quoted)" : register.option)
  }

  private static let errors = (Wording(nl: "fout", en: "error"), Wording(nl: "fouten", en: "errors"))
  private static let open = (
    Wording(nl: "open punt", en: "open point"), Wording(nl: "open punten", en: "open points")
  )
  private static let warnings = (
    Wording(nl: "waarschuwing", en: "warning"), Wording(nl: "waarschuwingen", en: "warnings")
  )

  private static func count(_ number: Int, _ words: (Wording, Wording), _ language: Language) -> String {
    Tally.count(number, words.0, words.1, language)
  }
}
