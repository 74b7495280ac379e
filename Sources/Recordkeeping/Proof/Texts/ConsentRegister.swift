/// The consent texts of a register: those that stand in it now, and those that Git tells of.
public struct ConsentRegister: Sendable {
  /// Where it lies.
  public let register: FoundRegister
  /// What stands in it now, committed or not.
  public let present: [AskedConsent]
  /// Every text that stood in it, or nothing where Git does not tell.
  public let history: ConsentHistory?
  /// Why Git does not tell; nil where it does.
  let lack: HistoryLack?
  let reading: Reading
  let look: Look

  /// Reads a register and its history up to a day; of the history only what can hold the text of an id, where one is
  /// asked for. Throws when the register itself cannot be read.
  public static func load(
    _ register: FoundRegister, until day: Day, with search: GitSearch, about id: String? = nil
  ) throws(RunError) -> ConsentRegister {
    let folder = try RegisterFolder.load(register.path)
    let reading = Reading.read(folder.files, unread: folder.unread, flaws: folder.flaws)
    if DiskFlaw.lose(folder.flaws) || !reading.register.unread.isEmpty { throw .partlyUnread(register) }
    let own = try register.templates.map { (path) throws(RunError) in try TemplatesFolder.load(path) }
    let look = Look(own: (own?.files ?? []).filter(\.isOfWords))
    let present = AskedConsent.all(in: reading.register, look)
    do {
      let history = try ConsentHistory.load(of: register, until: day, with: search) { activity in
        id.map { $0.utf8.starts(with: "\(activity)-".utf8) } ?? true
      }
      return ConsentRegister(
        register: register, present: present, history: history, lack: nil, reading: reading, look: look)
    } catch {
      return ConsentRegister(
        register: register, present: present, history: nil, lack: error, reading: reading, look: look)
    }
  }

  /// Whether its own language is Dutch.
  public var isDutch: Bool { reading.register.languages.first == "nl" }

  /// The text of an id as it stands in the register now.
  public func now(_ id: String) -> AskedConsent? { present.first { $0.text.id == id } }

  /// Why Git does not tell since when texts stand in the register, and what to do about it.
  public var obstacle: RunError? {
    lack.map { lack in
      RunError(
        Wording(
          nl: "weet niet sinds wanneer de teksten van \(register.called) in het register staan",
          en: "cannot tell since when the texts of \(register.called) are in the register"),
        why: lack.why, next: lack.proofCure(of: register))
    }
  }
}

extension HistoryLack {
  /// What makes the history of consent texts known.
  func proofCure(of register: FoundRegister) -> Wording? {
    switch self {
    case .notInRepository, .git(.notRepository):
      Wording(
        nl: "Begin een repository met `git init`, en leg het register vast met `git commit`.",
        en: "Start a repository with `git init`, and commit the register with `git commit`.")
    default: cure(root: GitSearch.repository(of: register.whole))
    }
  }
}

extension SourceFile {
  /// Whether it can hold words of a language.
  fileprivate var isOfWords: Bool { Array(path.utf8).hasEnding(".toml") }
}

extension RunError {
  /// A register of which a file was not read, so that nobody can say what it holds.
  static func partlyUnread(_ register: FoundRegister) -> RunError {
    let shown = register.path.shown
    return RunError(
      Wording(nl: "kan \(shown) niet helemaal lezen", en: "cannot read all of \(shown)"),
      why: Wording(
        nl: "een bestand erin is niet gelezen", en: "a file in it was not read"),
      next: Wording(
        nl: "`avgreg check` zegt welk bestand.", en: "`avgreg check` says which file."))
  }
}
