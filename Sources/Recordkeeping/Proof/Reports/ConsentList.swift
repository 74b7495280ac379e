/// The consent texts that registers hold now, with since when.
public struct ConsentList {
  private let registers: [ConsentRegister]
  private let words: ConsentWords

  /// A list in a language.
  public init(_ registers: [ConsentRegister], in language: Language) {
    self.registers = registers
    words = ConsentWords(language: language)
  }

  /// For people.
  public var text: String {
    let blocks = registers.map { register in
      let heading = registers.count > 1 ? [register.register.path.shown] : []
      let none = Wording(nl: "geen teksten om toestemming te vragen", en: "no texts that ask for consent")
      let texts =
        register.present.isEmpty ? [none[words.language]] : register.present.flatMap { lines($0, register) }
      let obstacle = register.present.isEmpty ? nil : register.obstacle
      let remark = obstacle.map { ["", capital($0.message(in: words.language))] } ?? []
      return (heading + texts + remark).map { $0 + "\n" }.joined()
    }
    return LogText.defused((blocks + [Self.advice[words.language] + "\n"]).joined(separator: "\n"))
  }

  /// For programs.
  public var json: String {
    let texts = registers.flatMap { register in
      register.present.map {
        JSON.table([("register", .text(register.register.path.shown))] + member($0, register))
      }
    }
    let unknown = registers.compactMap { register in
      register.obstacle.map { obstacle in
        JSON.table([
          ("register", .text(register.register.path.shown)),
          ("history", ConsentWords.json(obstacle, in: words.language)),
        ])
      }
    }
    return JSONWriter.text(.answer(["texts": .list(texts), "without-history": .orNothing(unknown)]))
  }

  private func lines(_ asked: AskedConsent, _ register: ConsentRegister) -> [String] {
    let mark = words.mark(asked.status).map { " (\($0))" } ?? ""
    return [asked.text.id, "  \(words.subject(asked))\(mark)", "  \(since(asked, register))"]
  }

  private func since(_ asked: AskedConsent, _ register: ConsentRegister) -> String {
    guard let history = register.history else {
      return Wording(nl: "niet bekend sinds wanneer", en: "not known since when")[words.language]
    }
    guard let since = history.tracks[asked.text.id]?.since else {
      return Wording(
        nl: "nog niet in Git: leg het vast met `git commit`",
        en: "not in Git yet: commit it with `git commit`")[
          words.language]
    }
    return Wording(
      nl: "in het register sinds \(since.day)", en: "in the register since \(since.day)")[words.language]
  }

  private func member(_ asked: AskedConsent, _ register: ConsentRegister) -> [(String, JSON)] {
    let since = register.history?.tracks[asked.text.id]?.since
    return ConsentWords.json(asked) + [
      ("in-git", register.history == nil ? .absent : .flag(since != nil)),
      ("since", since.map { ConsentWords.json($0) } ?? .absent),
    ]
  }

  private func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// What the site's own system has to do, so that there is something to prove.
  private static let advice = Wording(
    nl: """
      Laat uw eigen systeem bij elke toestemming het id van de tekst en het tijdstip opslaan, bij de persoon; wie dat is \
      blijft daar en komt nooit in het register.
      """,
    en: """
      Let your own system store the id of the text and the time with every consent, beside the person; who that is stays \
      there and never comes into the register.
      """)
}
