/// Every host of someone else that a site has a browser call or send to: what for, whose it is, and how the register knows
/// it.
public struct HostList: Sendable {
  private let checkup: Checkup
  private let language: Language
  private let hosts: [ListedHost]

  /// The hosts that were seen.
  public init(_ checkup: Checkup, in language: Language) {
    self.checkup = checkup
    self.language = language
    hosts =
      checkup.evidence.map { ListedHost.all(of: $0, checkup.forms?.forms ?? [], checkup.reading.register) }
      ?? []
  }

  /// A line for each host, for people.
  public var text: String {
    let files = ReportFiles(checkup, at: hosts.compactMap(\.mentions.first?.span))
    let lines = hosts.map { host in
      let place = host.mentions.first.map { files.address(of: $0.span) } ?? ""
      let parts = [means(of: host), service(of: host), register(of: host), places(of: host)].compactMap(
        \.self)
      return "\(place) \(FieldTitle.shown(host.host)): \(parts.joined(separator: "; "))\n"
    }
    return lines.joined() + (lines.isEmpty ? "" : "\n") + Summary(language: language).text([checkup])
  }

  /// The same for programs, with every place; no address stands in it, for one may hold a key.
  public var json: String {
    var places = ReportedPlaces(checkup)
    return JSONWriter.text(.answer(["hosts": .list(hosts.map { host($0, &places) })]))
  }

  private func host(_ host: ListedHost, _ places: inout ReportedPlaces) -> JSON {
    [
      "host": .text(SafeText.shown(host.host)), "service": JSON(host.service?.id),
      "label": JSON(host.service?.label), "kind": JSON(host.service?.kind),
      "class": JSON(host.service?.cookieClass?.rawValue), "parties": .list(host.parties.map { .text($0) }),
      "cookies": .list(host.cookies.map { .text($0) }),
      "places": .list(
        host.mentions.map { mention in
          let place = places.place(mention.span)
          return [
            "path": .text(place.path.exact), "line": .number(place.start.line),
            "column": .number(place.start.column), "means": .text(mention.means?.id ?? "form"),
            "moment": JSON(mention.moment.word),
          ]
        }),
    ]
  }

  private func means(of host: ListedHost) -> String {
    let words = host.means.map { ($0?.words ?? Self.form)[language] }.joined(separator: ", ")
    let later = Wording(nl: " (na een ja)", en: " (after a yes)")
    return words + (host.isAfterConsent ? later[language] : "")
  }

  private static let form = Wording(nl: "formulier", en: "form")

  private func service(of host: ListedHost) -> String? {
    host.service.map { "\($0.label) (\($0.means[language]))" }
  }

  private func register(of host: ListedHost) -> String {
    if !host.parties.isEmpty { return host.parties.joined(separator: ", ") }
    if !host.cookies.isEmpty { return host.cookies.joined(separator: ", ") }
    return Wording(nl: "niet in het register", en: "not in the register")[language]
  }

  private func places(of host: ListedHost) -> String {
    Tally.count(
      host.mentions.count, Wording(nl: "plaats", en: "place"), Wording(nl: "plaatsen", en: "places"), language
    )
  }
}
