/// What a register and its history say of one consent text.
public struct ConsentAnswer {
  private let id: String
  private let register: ConsentRegister
  private let asked: AskedConsent
  private let track: ConsentHistory.Track?

  /// The answer of a register; nil where it never held the text, as far as is known.
  public init?(_ id: String, in register: ConsentRegister) {
    let track = register.history?.tracks[id]
    guard let asked = register.now(id) ?? track?.asked else { return nil }
    self.id = id
    self.register = register
    self.asked = asked
    self.track = track
  }

  /// Whether Git shows that the text stood in the register.
  public var isProven: Bool { track != nil }

  /// Why Git shows nothing; nil where it was asked.
  public var obstacle: RunError? { register.obstacle }

  /// For people.
  public func text(in language: Language) -> String {
    let words = ConsentWords(language: language)
    var lines = [id, "  \(words.subject(asked))", "  \(register.register.path.shown)"]
    for stretch in track?.stretches ?? [] {
      lines.append("  \(words.days(stretch))")
      lines.append("    \(Self.came(stretch)[language])")
      if let gone = Self.went(stretch) { lines.append("    \(gone[language])") }
    }
    if let unproven { lines.append("  \(unproven[language])") }
    lines += ["", Self.heading[language]]
    lines += asked.text.strings.map { "  \(SafeText.shown($0))" }
    return LogText.defused((lines + ["", Self.limits[language]]).map { $0 + "\n" }.joined())
  }

  func json(in language: Language) -> JSON {
    .table(
      ConsentWords.json(asked) + [
        ("register", .text(register.register.path.shown)), ("sha256", .text(asked.text.digest)),
        ("strings", .list(asked.text.strings.map(JSON.text))),
        ("in-register", .flag(register.now(id) != nil)),
        ("stretches", .list((track?.stretches ?? []).map { ConsentWords.json($0) })),
        ("without-history", ConsentWords.json(obstacle, in: language)),
      ])
  }

  /// The answers as one file.
  public static func json(_ answers: [ConsentAnswer], in language: Language) -> String {
    JSONWriter.text(.answer(["answers": .list(answers.map { $0.json(in: language) })]))
  }

  private var unproven: Wording? {
    if isProven { return nil }
    if register.history == nil { return Wording(nl: "niet bekend sinds wanneer", en: "not known since when") }
    return Wording(
      nl: "staat in het register, maar nog niet in Git: leg het vast met `git commit`",
      en: "in the register, but not in Git yet: commit it with `git commit`")
  }

  private static func came(_ stretch: ConsentStretch) -> Wording {
    let (commit, time) = (stretch.from.commit, stretch.from.time)
    return Wording(
      nl: "gekomen met commit \(commit) van \(time)", en: "came with commit \(commit) of \(time)")
  }

  private static func went(_ stretch: ConsentStretch) -> Wording? {
    stretch.until.map { until in
      Wording(
        nl: "tot commit \(until.commit) van \(until.time)",
        en: "until commit \(until.commit) of \(until.time)")
    }
  }

  private static let heading = Wording(
    nl: "Dit staat op het formulier, regel voor regel:", en: "This is what the form shows, line by line:")

  private static let limits = Wording(
    nl: """
      Git laat zien dat deze tekst in het register stond, niet wie hem heeft gezien: dat weet alleen uw eigen systeem.
      """,
    en: """
      Git shows that this text was in the register, not who saw it: only your own system knows that.
      """)
}
