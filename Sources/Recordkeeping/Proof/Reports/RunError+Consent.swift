extension RunError {
  /// An id that no register ever held: an answer, and not a failure.
  public static func consentUnknown(_ id: String, among registers: [ConsentRegister]) -> RunError {
    let version = ProgramVersion.current
    return RunError(
      Wording(
        nl: "kan \(SafeText.shown(id)) niet vinden", en: "cannot find \(SafeText.shown(id))"),
      why: Wording(
        nl: "voor zover Git laat zien, heeft deze tekst nooit in het register gestaan",
        en: "as far as Git shows, this text was never in the register"),
      state: Wording(
        nl: """
          Een id hangt ook af van de woorden van avgreg zelf: is het formulier met een andere versie gemaakt dan \
          \(version), probeer het dan met die versie.
          """,
        en: """
          An id depends on the words of avgreg itself too: where the form was made with another version than \
          \(version), try it with that version.
          """),
      next: nearest(to: id, among: registers), status: 1)
  }

  /// What does not look like the id of a consent text: wrong use.
  public static func consentNoID(_ name: String, among registers: [ConsentRegister]) -> RunError {
    RunError(
      Wording(
        nl: "kan \(SafeText.shown(name)) niet opzoeken", en: "cannot look up \(SafeText.shown(name))"),
      why: Wording(
        nl: "een tekst heeft een id als nieuwsbrief-newsletter-nl-0123456789abcdef",
        en: "a text has an id such as newsletter-news-en-0123456789abcdef"),
      next: ofActivity(name, among: registers) ?? nearest(to: name, among: registers), status: 64)
  }

  /// The texts of an activity, where somebody named that.
  private static func ofActivity(_ name: String, among registers: [ConsentRegister]) -> Wording? {
    let ids = registers.flatMap(\.present).filter { $0.activity == name }.map { "`\($0.text.id)`" }
    if ids.isEmpty { return nil }
    let all = ids.joined(separator: ", ")
    return Wording(nl: "Bedoelt u \(all)?", en: "Did you mean \(all)?")
  }

  /// The text that was most probably meant: one misspelt, else the newest about the same.
  private static func nearest(to id: String, among registers: [ConsentRegister]) -> Wording {
    var known: [String: Int] = [:]
    for register in registers {
      for (id, track) in register.history?.tracks ?? [:] {
        known[id] = track.stretches.last?.from.seconds ?? 0
      }
      for asked in register.present { known[asked.text.id] = .max }
    }
    if let word = Nearest.word(to: id, among: known.keys.sorted()) {
      return Wording(nl: "Bedoelt u `\(word)`?", en: "Did you mean `\(word)`?")
    }
    let stem = id.utf8.dropLast(16)
    let alike = known.keys.sorted().filter { $0.utf8.dropLast(16).elementsEqual(stem) }
    if let newest = alike.max(by: { known[$0] ?? 0 < known[$1] ?? 0 }) {
      return Wording(
        nl: "Over hetzelfde gaat `\(newest)`.", en: "The text about the same is `\(newest)`.")
    }
    return Wording(
      nl: "`avgreg consent` toont welke er nu zijn.", en: "`avgreg consent` shows which there are now.")
  }
}
