/// A party's file to start from: what is known of the party, and a question above each line that is still empty.
public struct PartyDraft: Sendable {
  /// The id: the name of the file.
  public let id: String
  private var name: String?
  private var nameQuestion = "De naam van de organisatie, zoals die in het contract staat: \"Voorbeeld B.V.\""
  private var category: String?
  private var role: String?
  private var service: String?
  private var country: String?
  private var website: String?

  /// A party of which nothing is known, but perhaps its site.
  public init(id: String, website: String? = nil) {
    self.id = id
    self.website = website
  }

  /// A party that supplies a well-known service, under an id of the writer's own where that is given.
  public init(_ service: Service, id: String? = nil) {
    self.id = id ?? service.id
    name = service.name
    if let ask = service.ask { nameQuestion = ask }
    category = service.category
    role = service.role
    self.service = service.service
    country = service.country
    website = service.website
  }

  /// The file.
  public var file: SourceFile { SourceFile(path: "parties/\(id).md", bytes: Array(text.utf8)) }

  private var text: String {
    let lines =
      line("name", name, nameQuestion, known: "Vergelijk de naam met die in uw contract.")
      + line(
        "category", category, "Wat voor partij is het? De woorden staan in `avgreg explain party-categories`."
      )
      + line("role", role, Self.roleQuestion)
      + line("service", service, "Wat doet deze partij voor u? Eén zin voor uw lezer: \"Brengt uw pakket\"")
      + line(
        "country", country, Self.countryQuestion,
        known: "Het land waar het bedrijf is gevestigd; kijk het na.")
      + (website.map { ["website = \(Self.quoted($0))"] } ?? [])
      + (isProcessor ? Self.subProcessors : []) + Self.transfers + (isProcessor ? agreement : [])
    return "+++\n\(lines.joined(separator: "\n"))\n+++\n"
  }

  /// Whether it is one, or may turn out to be one.
  private var isProcessor: Bool { role == nil || role == "processor" }

  private func line(_ key: String, _ value: String?, _ question: String, known: String? = nil) -> [String] {
    guard let value else { return ["# \(question)", "\(key) = \"\""] }
    return (known.map { ["# \($0)"] } ?? []) + ["\(key) = \(Self.quoted(value))"]
  }

  private static func quoted(_ text: String) -> String {
    "\"\(String(decoding: StarterText.escaped(text), as: UTF8.self))\""
  }

  private static let roleQuestion =
    "Werkt het bedrijf alleen voor u, dan is het \"processor\". Beslist het zelf wat het met de gegevens doet: \"controller\"."
  private static let countryQuestion =
    "Het land waar het bedrijf is gevestigd, met de code van twee letters: \"NL\", \"IE\", \"US\"."

  private static let subProcessors = [
    "# Wie schakelt het bedrijf zelf in? Voor elk een bestand in parties/ en hier de namen daarvan, of \"none\": niemand.",
    "sub-processors = \"\"",
  ]

  private static let transfers = [
    "# Gaan er gegevens naar een land buiten Europa? Zo nee: \"none\". Zo ja: zie `avgreg explain transfers`.",
    "transfers = \"\"",
  ]

  private var agreement: [String] {
    [
      "# De verwerkersovereenkomst. Vul in wanneer die is getekend en waar die ligt:",
      "# agreement = { signed = 2026-01-31, document = \"contracten/\(id).pdf\" }",
      "agreement = \"\"",
    ]
  }
}
