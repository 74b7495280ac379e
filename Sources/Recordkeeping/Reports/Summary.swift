/// What was checked and what came of it, in a few lines.
public struct Summary: Sendable {
  private let language: Language
  /// Whether every register that was asked for is among those of which it tells.
  private let isWhole: Bool

  /// A summary in one of the program's languages.
  public init(language: Language, isWhole: Bool = true) {
    self.language = language
    self.isWhole = isWhole
  }

  /// A line for each register, one for all when there are several, and what keeps them from being published;
  /// nothing when nothing was checked.
  public func text(_ checkups: [Checkup]) -> String {
    if checkups.isEmpty { return "" }
    if let checkup = checkups.first, let evidence = checkup.evidence { return site(checkup, evidence) }
    var lines = checkups.map(line)
    if checkups.count > 1 {
      let all = Wording(nl: "\(checkups.count) registers", en: "\(checkups.count) registers")
      lines.append("\(all[language]): \(findings(checkups))")
    }
    lines += [past(checkups), older(checkups)].compactMap(\.self)
    lines.append(publication(checkups))
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ checkup: Checkup) -> String {
    let register = checkup.reading.register
    let counts = [
      Tally.count(
        register.activities.count, Wording(nl: "activiteit", en: "activity"),
        Wording(nl: "activiteiten", en: "activities"), language),
      Tally.count(
        register.parties.count, Wording(nl: "partij", en: "party"), Wording(nl: "partijen", en: "parties"),
        language),
    ]
    let skipped = Wording(
      nl: ", \(checkup.skipped) overgeslagen", en: ", \(checkup.skipped) passed over")
    let read = counts.joined(separator: ", ") + (checkup.skipped > 0 ? skipped[language] : "")
    let name = checkup.register.path.shown
    return "\(name): \(read); \(findings([checkup]))"
  }

  /// That not the files of now were read, and what instead; nil where they were.
  public func past(_ checkups: [Checkup]) -> String? {
    guard let moment = checkups.lazy.compactMap(\.past?.moment).first else { return nil }
    var commits: [String] = []
    for commit in checkups.compactMap({ $0.past?.commit.prefix(10) }) where !commits.contains(String(commit))
    {
      commits.append(String(commit))
    }
    let list = commits.joined(separator: ", ")
    return Wording(
      nl: "gelezen uit Git: de stand van \(moment) (\(list)), niet de bestanden van nu",
      en: "read from Git: how it stood at \(moment) (\(list)), not the files of now")[language]
  }

  /// What was seen of a site, and what came of it.
  private func site(_ checkup: Checkup, _ evidence: Evidence) -> String {
    let forms = checkup.forms?.forms ?? []
    let asking = forms.filter(\.asksData)
    let linked = asking.count { !$0.links.isEmpty }
    var counts = [
      Tally.count(
        evidence.pages.count, Wording(nl: "pagina", en: "page"), Wording(nl: "pagina's", en: "pages"),
        language),
      Tally.count(
        forms.count, Wording(nl: "formulier", en: "form"), Wording(nl: "formulieren", en: "forms"), language),
      Wording(
        nl: "\(asking.count) met persoonsgegevens (\(linked) bij een activiteit)",
        en: "\(asking.count) with personal data (\(linked) of an activity)")[language],
      Tally.count(
        forms.reduce(0) { $0 + $1.fields.count }, Wording(nl: "veld", en: "field"),
        Wording(nl: "velden", en: "fields"), language),
    ]
    let cookies = checkup.cookies?.cookies ?? []
    if !cookies.isEmpty || evidence.scope != [] {
      counts.append(
        Tally.count(
          cookies.count, Wording(nl: "cookie", en: "cookie"), Wording(nl: "cookies", en: "cookies"), language)
      )
    }
    let skipped = Wording(
      nl: ", \(evidence.skipped) bestanden overgeslagen", en: ", \(evidence.skipped) files passed over")
    let seen = counts.joined(separator: ", ") + (evidence.skipped > 0 ? skipped[language] : "")
    let register = Wording(
      nl: "naast \(checkup.register.path.shown)", en: "beside \(checkup.register.path.shown)")
    return "\(seen), \(register[language]); \(findings([checkup]))\n"
  }

  /// That only what is new was shown, and how much was not.
  private func older(_ checkups: [Checkup]) -> String? {
    guard let revision = checkups.lazy.compactMap(\.earlier?.revision).first else { return nil }
    let count = checkups.reduce(0) { $0 + ($1.earlier?.findings.count ?? 0) }
    let older = Tally.count(
      count, Wording(nl: "oudere bevinding", en: "older finding"),
      Wording(nl: "oudere bevindingen", en: "older findings"), language)
    return Wording(
      nl: "alleen wat nieuw is sinds \(revision); \(older) niet getoond",
      en: "only what is new since \(revision); \(older) not shown")[language]
  }

  /// What was found, what of it was not asked for, and what may stay by a waiver, with the day the first one ends.
  private func findings(_ checkups: [Checkup]) -> String {
    var words = Tally(checkups.flatMap(\.findings)).words(in: language)
    let unasked = checkups.reduce(0) { $0 + $1.unasked.count }
    if unasked > 0 {
      words +=
        Wording(nl: " (\(unasked) buiten uw keuze)", en: " (\(unasked) outside your selection)")[language]
    }
    let waivers = checkups.flatMap { Set($0.waived.compactMap(\.waiver)) }
    guard let first = waivers.map(\.until).min() else { return words }
    let count = Tally.count(
      waivers.count, Wording(nl: "ontheffing", en: "waiver"), Wording(nl: "ontheffingen", en: "waivers"),
      language)
    let end =
      waivers.count == 1
      ? Wording(nl: "loopt af op \(first)", en: "ends on \(first)")
      : Wording(nl: "de eerste loopt af op \(first)", en: "the first ends on \(first)")
    return "\(words), \(count) (\(end[language]))"
  }

  /// What keeps `render` from writing: errors, and what the owner still has to decide, asked for or not.
  func publication(_ checkups: [Checkup]) -> String {
    let findings = checkups.flatMap(\.allFindings)
    let tally = Tally(findings.filter { !$0.isOpen } + checkups.flatMap(\.openObstacles))
    if !isWhole || checkups.contains(where: \.isIncomplete) {
      return Wording(
        nl: "`avgreg render` schrijft geen site: niet alles is gelezen",
        en: "`avgreg render` writes no site: not everything was read")[language]
    }
    let parts = [
      (tally.blocking, Wording(nl: "fout", en: "error"), Wording(nl: "fouten", en: "errors")),
      (tally.open, Wording(nl: "open punt", en: "open point"), Wording(nl: "open punten", en: "open points")),
    ]
    let obstacles = parts.filter { $0.0 > 0 }.map { Tally.count($0, $1, $2, language) }
    if obstacles.isEmpty {
      if let drafts = checkups.lazy.compactMap(waiting).first { return drafts }
      return Wording(nl: "niets houdt publicatie tegen", en: "nothing stops publication")[language]
    }
    let ask = Wording(nl: "; `avgreg ask` stelt ze als vragen", en: "; `avgreg ask` asks for them one by one")
    let joined = obstacles.joined(separator: Wording(nl: " en ", en: " and ")[language])
    let codes = Set(findings.filter(\.blocksPublication).map(\.rule.code)).sorted().joined(separator: ", ")
    let words = Wording(
      nl: "`avgreg render` schrijft nog geen site: eerst \(joined) oplossen",
      en: "`avgreg render` writes no site yet: first settle \(joined)")
    let list = codes.isEmpty ? "" : " (\(codes))"
    return words[language] + list + (tally.open > 0 && tally.blocking == 0 ? ask[language] : "")
  }

  /// That a register is finished and nothing of it stands on the site yet; nil where something does.
  private func waiting(_ checkup: Checkup) -> String? {
    let drafts = checkup.reading.register.draftsThatSiteWaitsFor
    guard let first = drafts.first else { return nil }
    let path = checkup.register.path
    let place = path == DiskPath(".") ? "" : " --register \(path.quoted)"
    let command = "avgreg set \(SafeText.shown(first.id)) status active\(place)"
    return drafts.count == 1
      ? Wording(
        nl: "`avgreg render` schrijft nog geen site: 1 concept is klaar; `\(command)` zet het op de site",
        en: "`avgreg render` writes no site yet: 1 draft is finished; `\(command)` puts it on the site")[
          language]
      : Wording(
        nl: """
          `avgreg render` schrijft nog geen site: \(drafts.count) concepten zijn klaar; `\(command)` zet het eerste op \
          de site
          """,
        en: """
          `avgreg render` writes no site yet: \(drafts.count) drafts are finished; `\(command)` puts the first on the \
          site
          """)[language]
  }
}
