extension ActivityComparison {
  func cookieChanges() -> [FactChange] {
    // No page names the cookies of what has ended, and that it has ended is told already.
    if earlier.hasEnded || present.hasEnded { return [] }
    let (before, after) = (earlier.cookies, present.cookies)
    let name = { (id: String, cookies: [Cookie]) in cookies.first { $0.id == id }?.shownName ?? id }
    // Its name is all by which a reader knows a cookie: under another name it is another one.
    let (old, new) = ({ (id: String) in name(id, before) }, { (id: String) in name(id, after) })
    let matches = RowMatches(
      before.map(\.id), after.map(\.id),
      by: [({ "\($0) \(old($0))" }, { "\($0) \(new($0))" }), (old, new)])
    return matches.new.map { change(.cookieNew, [$0]) } + matches.gone.map { change(.cookieGone, [$0]) }
      + matches.same.flatMap { pair -> [FactChange] in
        guard let had = before.first(where: { $0.id == pair.before }),
          let has = after.first(where: { $0.id == pair.after })
        else { return [] }
        return differences(had.fields, has.fields, row: pair, without: ["name"]) { path in
          switch path {
          case "duration": Self.kind(from: had.duration?.value, to: has.duration?.value)
          case "third-party-access", "provider": .cookieReaders
          case let path where path.utf8.first == UInt8(ascii: "~"): nil
          default: .cookieOther
          }
        }
      }
  }

  private static func kind(from before: CookieDuration?, to after: CookieDuration?) -> FactChange.Kind {
    switch (before, after) {
    case (.period(let old)?, .period(let new)?):
      new.isLonger(than: old) ? .cookieLonger : new.isShorter(than: old) ? .cookieShorter : .cookieDuration
    case (.session?, .period?), (.session?, .persistent?), (.period?, .persistent?): .cookieLonger
    case (.persistent?, .period?), (.persistent?, .session?), (.period?, .session?): .cookieShorter
    default: .cookieDuration
    }
  }

  func decisionChanges() -> [FactChange] {
    let matches = RowMatches(
      earlier.decisions.map(\.id), present.decisions.map(\.id),
      by: [({ $0 }, { $0 }), ({ logic($0, earlier) }, { logic($0, present) })])
    return matches.new.map { change(.decisionNew, [$0]) } + matches.gone.map { change(.decisionGone, [$0]) }
      + matches.same.flatMap { pair -> [FactChange] in
        guard let before = earlier.decisions.first(where: { $0.id == pair.before }),
          let after = present.decisions.first(where: { $0.id == pair.after })
        else { return [] }
        return differences(before.fields, after.fields, row: pair) { path in
          path.utf8.first == UInt8(ascii: "~") ? nil : .decisionChanged
        }
      }
  }

  private func logic(_ id: String, _ activity: ProcessingActivity) -> String {
    activity.decisions.first { $0.id == id }?.logic?.value.original ?? id
  }

  /// The words in the other languages, where those of the record itself stayed as they were.
  func translationChanges() -> [FactChange] {
    let languages = Set(old.register.languages.dropFirst()).intersection(new.register.languages.dropFirst())
    let others = languages.sorted().filter { language in
      before.bodies[language] != after.bodies[language]
        || TranslatedWords(before.fields, language) != TranslatedWords(after.fields, language)
    }
    return others.map { change(.translationChanged, detail: $0) }
  }
}
