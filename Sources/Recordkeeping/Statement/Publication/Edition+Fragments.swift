extension Edition {
  /// The consents for which there are words to ask with, each with the name of its form's files.
  private var asked: [(name: String, activity: ProcessingActivity, purpose: Purpose)] {
    var names = FragmentNames()
    return statement.consents.filter { $0.purpose.consent?.text != nil }.map {
      (names.name($0.activity.id, $0.purpose.id), $0.activity, $0.purpose)
    }
  }

  /// A form for each consent, as HTML and as plain text.
  func forms() -> [Made] {
    let (words, isPreview) = (statement.phrasing.words, statement.isPreview)
    return asked.flatMap { name, activity, purpose in
      [
        made("consent/\(name).html") { () throws(WordFault) in
          guard let form = try ConsentForm(for: purpose, of: activity, in: statement.phrasing) else {
            return .failure(TemplateFaults([]))
          }
          return form.html(in: templates, words: words, isPreview: isPreview)
        },
        text("consent/\(name).txt") { () throws(WordFault) in
          let form = try ConsentForm(for: purpose, of: activity, in: statement.phrasing)
          return try form?.plainText(words: words, isPreview: isPreview) ?? ""
        },
      ]
    }
  }

  /// A notice for each form, and for each other activity that asks people for data, as HTML and as plain text.
  func notices() -> [Made] {
    var names = FragmentNames()
    return statement.activities.flatMap(NoticePlace.all).flatMap { place in
      let path = "notices/\(names.name(place.activity.id, place.form?.id))"
      let boxes = asked.filter { box in
        box.activity.id == place.activity.id && place.purposes.contains { $0.id == box.purpose.id }
      }
      let files = boxes.map { "consent/\($0.name).html" }
      return [
        made("\(path).html") { () throws(WordFault) in
          try Notice(at: place, in: statement).html(in: templates, boxes: files)
        },
        text("\(path).txt") { () throws(WordFault) in try Notice(at: place, in: statement).plainText() },
      ]
    }
  }

  /// A file of plain text.
  private func text(_ path: String, _ text: () throws(WordFault) -> String) -> Made {
    do throws(WordFault) {
      return (path, .success(Array(try text().utf8)))
    } catch {
      return (path, .failure(TemplateFaults([error.flaw])))
    }
  }
}
