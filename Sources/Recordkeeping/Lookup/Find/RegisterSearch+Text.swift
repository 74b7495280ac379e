extension RegisterSearch {
  /// For people: the lines by file, each with its place.
  public func text(_ style: AnswerStyle) -> String {
    var page = TerminalText(style)
    for group in groups {
      page.heading(group.checkup.shownPath(of: group.file))
      var lines = LinePlaces(group.checkup)
      for place in group.places {
        let (line, column) = lines.position(of: place.span)
        let address = "\(line):\(column):"
        let excerpt = Self.line(of: place, columns: max(style.columns - 4 - address.columns, 20))
        let labels = place.labels.isEmpty ? "" : "(\(Self.labels(place)))"
        let whole = "  \(address) \(excerpt)  \(labels)"
        if whole.columns <= style.columns {
          page.row(whole)
        } else {
          page.row("  \(address) \(excerpt)")
          if !labels.isEmpty { page.add(labels, indent: 4) }
        }
      }
    }
    page.space()
    page.add(summary(style.language))
    return page.text
  }

  /// The line around a place, without what belongs in no report.
  private static func line(of place: FoundPlace, columns: Int) -> String {
    let (number, secrets) = (place.span.file, place.checkup.secrets)
    let whole = secrets.whole(place.span.start..<max(place.span.start, place.span.end), of: number)
    let excerpt = Excerpt(
      Span(file: number, whole), in: place.checkup.files[number], columns: columns, hiding: secrets)
    return excerpt.text.trimmedAtStart
  }

  private var groups: [(checkup: Checkup, file: Int, places: [FoundPlace])] {
    var groups: [(checkup: Checkup, file: Int, places: [FoundPlace])] = []
    for place in places {
      if let last = groups.last, last.file == place.span.file,
        last.checkup.register == place.checkup.register
      {
        groups[groups.count - 1].places.append(place)
      } else {
        groups.append((place.checkup, place.span.file, [place]))
      }
    }
    return groups
  }

  private static func labels(_ place: FoundPlace) -> String {
    place.labels.map { SafeText.shown(place.checkup.secrets.masked($0)) }.joined(separator: ", ")
  }

  private func summary(_ language: Language) -> String {
    let shown = words.map { "`\(SafeText.shown($0))`" }.joined(
      separator: Wording(nl: " en ", en: " and ")[language])
    guard places.isEmpty else {
      let files = groups.count
      let lines = Tally.count(
        count, Wording(nl: "regel", en: "line"), Wording(nl: "regels", en: "lines"), language)
      let names = Tally.count(
        files, Wording(nl: "bestand", en: "file"), Wording(nl: "bestanden", en: "files"), language)
      return Wording(nl: "\(lines) in \(names)", en: "\(lines) in \(names)")[language]
    }
    let nothing = Wording(nl: "Nergens staat \(shown).", en: "Nowhere does \(shown) stand.")[language]
    if let key {
      return nothing
        + Wording(
          nl: " Het is een sleutel: `avgreg explain \(key)` legt die uit.",
          en: " It is a key: `avgreg explain \(key)` explains it.")[language]
    }
    let meant = nearest.map { SafeText.shown($0) }
    guard let meant else { return nothing }
    return nothing + Wording(nl: " Bedoelt u \(meant)?", en: " Did you mean \(meant)?")[language]
  }

  /// For programs.
  public func json(_ language: Language) -> String {
    let list = groups.flatMap { group -> [JSON] in
      var lines = LinePlaces(group.checkup)
      let record = RecordPath(group.checkup.files[group.file].path)
      return group.places.map { place in
        return [
          "register": .text(group.checkup.register.name), "record": JSON(record?.id),
          "place": lines.json(place.span), "line": .text(Self.line(of: place, columns: 400)),
          "labels": .list(place.labels.map { .text(SafeText.shown(place.checkup.secrets.masked($0))) }),
        ]
      }
    }
    return source.json(
      "find", language,
      [
        ("words", .list(words.map { .text(SafeText.shown($0)) })), ("places", .list(list)),
        ("nearest", JSON(nearest.map(SafeText.shown))),
      ])
  }
}

extension String {
  /// The text without the spaces before it.
  fileprivate var trimmedAtStart: String {
    String(decoding: Array(utf8.drop { $0 == UInt8(ascii: " ") }), as: UTF8.self)
  }
}
