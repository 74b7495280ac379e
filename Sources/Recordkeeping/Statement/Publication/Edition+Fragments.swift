extension Edition {
  /// The consents that are still asked and for which there are words, each with the name of its form's files.
  private var asked: [(name: String, consent: SaidConsent)] {
    var names = FragmentNames()
    let consents = statement.said.filter { !$0.activity.hasEnded }.flatMap(\.consents)
    return consents.filter { $0.purpose.consent?.text != nil }.map {
      (names.name($0.activity.id, $0.purpose.id), $0)
    }
  }

  /// A form for each consent, as HTML and as plain text.
  func forms() -> [Made] {
    let (words, isPreview) = (statement.phrasing.words, statement.isPreview)
    return asked.flatMap { name, consent in
      [
        made("consent/\(name).html") { () throws(WordFault) in
          try consent.form.get()?.html(in: templates, words: words, isPreview: isPreview)
            ?? .failure(TemplateFaults([]))
        },
        written("consent/\(name).txt") { () throws(WordFault) in
          Array((try consent.form.get()?.plainText(words: words, isPreview: isPreview) ?? "").utf8)
        },
      ]
    }
  }

  /// A notice for each form, and for each other activity that asks people for data, as HTML and as plain text.
  func notices() -> [Made] {
    var names = FragmentNames()
    let asked = Dictionary(grouping: asked) { $0.consent.activity.id }
    return statement.activities.flatMap(NoticePlace.all).flatMap { place in
      let boxes = (asked[place.activity.id] ?? []).filter { box in
        place.purposes.contains { $0.id == box.consent.purpose.id }
      }
      return files(
        for: place, as: "notices/\(names.name(place.activity.id, place.form?.id))",
        boxes: boxes.map { "consent/\($0.name).html" })
    }
  }

  private func files(for place: NoticePlace, as path: String, boxes: [String]) -> [Made] {
    let notice = Result { () throws(WordFault) in try Notice(at: place, in: statement) }
    return [
      made("\(path).html") { () throws(WordFault) in try notice.get().html(in: templates, boxes: boxes) },
      written("\(path).txt") { () throws(WordFault) in Array(try notice.get().plainText().utf8) },
    ]
  }
}
