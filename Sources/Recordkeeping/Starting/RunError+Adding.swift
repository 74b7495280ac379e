extension RunError {
  /// An id that the register has already: wrong use.
  static func idTaken(_ id: String, _ shown: String) -> RunError {
    RunError(
      Wording(nl: "kan \(id) niet toevoegen", en: "cannot add \(id)"),
      why: Wording(nl: "\(shown) is er al", en: "\(shown) is there already"), state: .nothingWritten,
      next: Wording(nl: "Kies een andere naam.", en: "Choose another name."), status: 64)
  }

  /// An activity to start from that there is none of: wrong use.
  static func unknownStarterActivity(_ word: String) -> RunError {
    let shown = SafeText.shown(word)
    let list = Starter.activityIDs.joined(separator: ", ")
    let nearest = Nearest.word(to: word, among: Starter.activityIDs)
    let meant = nearest.map { Wording(nl: "Bedoelt u \($0)? ", en: "Did you mean \($0)? ") }
    return RunError(
      Wording(nl: "kan niet beginnen met \(shown)", en: "cannot start from \(shown)"),
      why: Wording(nl: "er is geen voorbeeld met die naam", en: "there is no example of that name"),
      state: .nothingWritten,
      next: Wording(nl: "\(meant?.nl ?? "")Er zijn: \(list).", en: "\(meant?.en ?? "")There are: \(list)."),
      status: 64)
  }

  /// A party that is nearly called like a service that is known: one of the two is meant.
  static func nearService(_ name: String, _ nearest: String) -> RunError {
    let shown = SafeText.shown(name)
    let command = "avgreg add recipient \(RecordID.suggested(for: name) ?? nearest) --service none"
    return RunError(
      Wording(nl: "kan \(shown) niet toevoegen", en: "cannot add \(shown)"),
      why: Wording(
        nl: "avgreg kent wel de dienst \(nearest); bedoelt u die?",
        en: "avgreg does know the service \(nearest); did you mean that?"),
      state: .nothingWritten,
      next: Wording(
        nl: "Is het een andere partij, typ dan `\(command)`.",
        en: "If it is another party, type `\(command)`."),
      status: 64)
  }

  /// A service that is not known: wrong use.
  static func unknownService(_ word: String) -> RunError {
    let shown = SafeText.shown(word)
    let meant = Service.nearest(to: word).map { Wording(nl: "Bedoelt u \($0)?", en: "Did you mean \($0)?") }
    return RunError(
      Wording(nl: "kan de dienst \(shown) niet vinden", en: "cannot find the service \(shown)"),
      why: Wording(nl: "avgreg kent die niet", en: "avgreg does not know it"), state: .nothingWritten,
      next: meant
        ?? Wording(
          nl: "Laat --service weg; dan staan alle vragen in het nieuwe bestand.",
          en: "Leave out --service; then all questions stand in the new file."),
      status: 64)
  }

  /// A legal basis that is none: wrong use.
  static func unknownBasis(_ word: String, among ids: [String]) -> RunError {
    RunError(
      Wording(
        nl: "kan de grondslag \(SafeText.shown(word)) niet gebruiken",
        en: "cannot use the legal basis \(SafeText.shown(word))"),
      why: Wording(nl: "de wet kent er zes", en: "the law knows six"), state: .nothingWritten,
      next: Wording(
        nl: "Kies uit \(ids.joined(separator: ", ")).", en: "Choose from \(ids.joined(separator: ", "))."),
      status: 64)
  }

  /// A record that is no activity where one is needed: wrong use.
  static func noActivity(_ record: FoundRecord) -> RunError {
    let shown = record.checkup.register.shown(record.path)
    return RunError(
      Wording(nl: "kan niets toevoegen aan \(shown)", en: "cannot add anything to \(shown)"),
      why: Wording(nl: "dat is geen activiteit", en: "it is no activity"), state: .nothingWritten, status: 64)
  }
}
